package de.lotse.governance.agenda;

import de.lotse.governance.Agendas;
import de.lotse.governance.Bodies;
import de.lotse.governance.Subject;
import de.lotse.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredAgendas implements Agendas {

    private final AgendaItems items;
    private final Bodies bodies;
    private final Clock clock;

    StoredAgendas(AgendaItems items, Bodies bodies, Clock clock) {
        this.items = items;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public void submit(UUID body, Subject subject, String proposal) {
        if (bodies.find(body).isEmpty()) throw new NotFound();
        items.submit(body, subject, proposal);
    }

    @Override
    public void renew(Subject subject, String proposal) {
        items.renew(subject, proposal, LocalDate.now(clock));
    }

    @Override
    public void withdraw(UUID body, Subject subject) {
        items.withdraw(body, subject);
    }
}
