package de.lotse.casework.compartments;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.consent.Compartments;
import de.lotse.consent.Compartments.Compartment;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.Forbidden;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.web.Once;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Only the author closes something, names readers and opens it again; a reader may give it up. It is possible in a closed case as well.
 * For everybody else the address does not exist.
 */
@Service
@Transactional
class CompartmentService {

    private static final String TAB = "verlauf";

    private final CaseHeads heads;
    private final Compartments compartments;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final Once once;

    CompartmentService(CaseHeads heads, Compartments compartments, Sealing sealing, JdbcClient jdbc, Once once) {
        this.heads = heads;
        this.compartments = compartments;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.once = once;
    }

    CompartmentPage page(String path, CaseId caseId, UUID thing) {
        var head = heads.open(caseId, TAB);
        var author = author(path, caseId, thing);
        var mine = author.equals(Scope.actor().user().value());
        var compartment = compartments.of(thing);
        if (!mine && compartment.isEmpty()) throw new NotFound();
        var readers = compartment.map(Compartment::readers).orElse(List.of());
        return new CompartmentPage(
                head,
                path,
                back(head, path, thing),
                head.path(path + "/" + thing + "/schutz"),
                mine,
                compartment.isPresent(),
                others(caseId, author, readers),
                readers.stream().map(UUID::toString).toList());
    }

    /** Answers where to go. Throws {@link Forbidden} for whoever is not the author. */
    String decide(String path, CaseId caseId, UUID thing, CompartmentForm form) {
        return once.run(form._once(), () -> {
            var head = heads.openForAftercare(caseId, TAB);
            if (!author(path, caseId, thing).equals(Scope.actor().user().value())) throw new Forbidden();
            var compartment = compartments.of(thing);
            var known = others(caseId, Scope.actor().user().value(), List.of()).stream()
                    .map(one -> UUID.fromString(one.value()))
                    .toList();
            var earlier = compartment.map(Compartment::readers).orElse(List.of());
            var readers = form.readers().stream()
                    .filter(one -> known.contains(one) || earlier.contains(one))
                    .toList();
            change(path, caseId, thing, form.isSealed(), compartment, readers);
            return back(head, path, thing);
        });
    }

    private void change(
            String path, CaseId caseId, UUID thing, boolean sealed, Optional<Compartment> now, List<UUID> readers) {
        var feature = sealing.feature(path);
        if (!sealed) {
            if (now.isPresent()) {
                feature.seal(caseId, thing, null);
                compartments.open(now.get());
            }
        } else if (now.isPresent()) compartments.allow(now.get(), readers);
        else feature.seal(caseId, thing, compartments.close(caseId.value(), thing, readers));
    }

    /** A reader does not want to know it any more; the author cannot leave. */
    String leave(String path, CaseId caseId, UUID thing, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForAftercare(caseId, TAB);
            author(path, caseId, thing);
            var compartment = compartments.of(thing).orElseThrow(NotFound::new);
            if (compartment.author().equals(Scope.actor().user().value())) throw new Conflict(head.path(path));
            var back = back(head, path, thing);
            compartments.leave(compartment);
            return back;
        });
    }

    private String back(CaseHead head, String path, UUID thing) {
        return head.path(sealing.feature(path).back(head.id(), thing));
    }

    private UUID author(String path, CaseId caseId, UUID thing) {
        return sealing.feature(path).author(caseId, thing).orElseThrow(NotFound::new);
    }

    /** Who works on the case now, and who reads the thing already. */
    private List<Option> others(CaseId caseId, UUID author, List<UUID> readers) {
        return jdbc.sql("""
                        select u.id, u.display_name
                        from   identity.user_name u
                        where  u.id <> :author
                        and    (u.id = any(:readers) or u.id in (
                                 select m.user_id from consent.case_member m
                                 where  m.case_id = :case and m.valid_from <= current_date
                                 and    (m.valid_to is null or m.valid_to >= current_date)))
                        order  by u.display_name, u.id""")
                .param("author", author)
                .param("readers", readers.toArray(UUID[]::new))
                .param("case", caseId.value())
                .query((row, number) ->
                        new Option(row.getObject("id", UUID.class).toString(), row.getString("display_name")))
                .list();
    }
}
