package de.lotse.network.partners;

import static de.lotse.web.Texts.t;

import de.lotse.network.offers.ChangeLog;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.Entity;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the programmes of an organisation, for whoever keeps the organisation. */
@Service
@Transactional
class ProgrammeService {

    private final Partners partners;
    private final Programmes programmes;
    private final ChangeLog log;
    private final Once once;

    ProgrammeService(Partners partners, Programmes programmes, ChangeLog log, Once once) {
        this.partners = partners;
        this.programmes = programmes;
        this.log = log;
        this.once = once;
    }

    ProgrammePage blank(UUID organisation) {
        return page(editable(organisation), null, ProgrammeForm.EMPTY, Errors.none());
    }

    ProgrammePage page(UUID organisation, UUID id) {
        var partner = editable(organisation);
        var programme = programmes.get(organisation, id);
        return page(partner, programme, programme.form(), Errors.none());
    }

    /** The page when something is wrong. */
    Optional<ProgrammePage> add(UUID organisation, ProgrammeForm form) {
        var partner = editable(organisation);
        if (form._once() != null && once.isDone(form._once())) return Optional.empty();
        var errors = check(organisation, null, form);
        if (errors.any()) return Optional.of(page(partner, null, form, errors));
        once.run(form._once(), () -> {
            programmes.add(organisation, form);
            note(organisation, form.name(), "", form.words());
            return partner.path();
        });
        return Optional.empty();
    }

    /** The page when something is wrong or somebody else has saved since. */
    Optional<ProgrammePage> change(UUID organisation, UUID id, ProgrammeForm form) {
        var partner = editable(organisation);
        var held = programmes.get(organisation, id);
        var errors = check(organisation, id, form);
        if (errors.any()) return Optional.of(page(partner, held, form, errors));
        var different = form.compare(held.form());
        if (different.isEmpty()) return Optional.empty();
        if (!programmes.change(id, form))
            return Optional.of(new ProgrammePage(partner, held, held.version(), form, different, errors));
        note(organisation, held.name(), held.form().words(), form.words());
        return Optional.empty();
    }

    /** Answers false while offers belong to it. */
    boolean remove(UUID organisation, UUID id) {
        editable(organisation);
        var held = programmes.get(organisation, id);
        if (held.offers() > 0) return false;
        programmes.remove(id);
        note(organisation, held.name(), held.form().words(), "");
        return true;
    }

    private Errors check(UUID organisation, @Nullable UUID id, ProgrammeForm form) {
        var errors = form.check();
        if (programmes.isTaken(organisation, form.name(), id))
            errors.reject("name", t("network.programmes.name.twice"));
        return errors;
    }

    private void note(UUID organisation, String name, String before, String after) {
        log.changed(Entity.ORGANISATION, organisation, t("network.programmes.log", name), before, after);
    }

    private Partner editable(UUID organisation) {
        DirectoryRights.requireKeeper();
        var partner = partners.get(organisation);
        DirectoryRights.requireEdit(partner.member());
        return partner;
    }

    private static ProgrammePage page(
            Partner partner, @Nullable Programme programme, ProgrammeForm form, Errors errors) {
        return new ProgrammePage(partner, programme, form.version(), form, List.of(), errors);
    }
}
