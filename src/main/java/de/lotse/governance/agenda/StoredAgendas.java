package de.lotse.governance.agenda;

import de.lotse.governance.Agendas;
import de.lotse.governance.Bodies;
import de.lotse.governance.Subject;
import de.lotse.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredAgendas implements Agendas {

    private final AgendaItems items;
    private final Bodies bodies;

    StoredAgendas(AgendaItems items, Bodies bodies) {
        this.items = items;
        this.bodies = bodies;
    }

    @Override
    public void submit(UUID body, Subject subject, String proposal) {
        if (bodies.find(body).isEmpty()) throw new NotFound();
        items.submit(body, subject, proposal);
    }

    @Override
    public void withdraw(UUID body, Subject subject) {
        items.withdraw(body, subject);
    }
}
