package de.lotse.network.liaison;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.shared.Role;
import de.lotse.tenancy.WorkingDays;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps agreements, meetings with their tasks, and requests. */
@Service
@Transactional
class LiaisonEntryService {

    static final List<String> ROLES =
            DirectoryRights.EDITORS.stream().map(Role::name).sorted().toList();

    private final LiaisonPartners partners;
    private final LiaisonEntries entries;
    private final Tasks tasks;
    private final WorkingDays workingDays;
    private final Once once;
    private final Clock clock;

    LiaisonEntryService(
            LiaisonPartners partners,
            LiaisonEntries entries,
            Tasks tasks,
            WorkingDays workingDays,
            Once once,
            Clock clock) {
        this.partners = partners;
        this.entries = entries;
        this.tasks = tasks;
        this.workingDays = workingDays;
        this.once = once;
        this.clock = clock;
    }

    LiaisonEntryPage blank(UUID organisation, LiaisonKind kind) {
        var partner = partner(organisation);
        var form = LiaisonForm.of(kind, Map.of(kind.on(), Formats.date(today())));
        return page(partner, kind, null, 0, form, TaskForm.EMPTY, Errors.none(), List.of());
    }

    LiaisonEntryPage page(UUID organisation, LiaisonKind kind, UUID id) {
        var partner = partner(organisation);
        var entry = entries.get(organisation, kind, id);
        return page(partner, entry, TaskForm.EMPTY, Errors.none());
    }

    LiaisonResult<LiaisonEntryPage> add(UUID organisation, LiaisonForm form, @Nullable UUID key) {
        var partner = partner(organisation);
        var reading = new Reading(today());
        var values = form.read(reading, workingDays.current());
        checkColleague(form, reading.errors());
        if (reading.errors().any())
            return new LiaisonResult.Rejected<>(
                    page(partner, form.kind(), null, 0, form, TaskForm.EMPTY, reading.errors(), List.of()));
        return new LiaisonResult.Kept<>(once.run(key, () -> {
            var id = entries.add(organisation, form.kind(), values);
            return entries.get(organisation, form.kind(), id).path();
        }));
    }

    LiaisonResult<LiaisonEntryPage> change(UUID organisation, UUID id, int version, LiaisonForm form) {
        var partner = partner(organisation);
        var entry = entries.get(organisation, form.kind(), id);
        var reading = new Reading(today());
        var values = form.read(reading, workingDays.current());
        checkColleague(form, reading.errors());
        if (reading.errors().any())
            return new LiaisonResult.Rejected<>(
                    page(partner, form.kind(), entry, version, form, TaskForm.EMPTY, reading.errors(), List.of()));
        if (entries.change(entry, version, values)) return new LiaisonResult.Kept<>(entry.path());

        var now = entries.get(organisation, form.kind(), id);
        var mine = LiaisonForm.kept(form.kind(), values);
        var theirs = LiaisonForm.of(now);
        if (mine.equals(theirs)) return new LiaisonResult.Kept<>(entry.path()); // sent twice
        var rows = compare(mine, theirs);
        return new LiaisonResult.Stale<>(
                page(partner, form.kind(), now, now.version(), form, TaskForm.EMPTY, Errors.none(), rows));
    }

    /** What was recorded by mistake; answers the page of the organisation. */
    String remove(UUID organisation, LiaisonKind kind, UUID id) {
        var partner = partner(organisation);
        entries.of(organisation, kind).stream()
                .filter(one -> one.id().equals(id))
                .forEach(entries::remove);
        return partner.path();
    }

    LiaisonResult<LiaisonEntryPage> addTask(UUID organisation, UUID meeting, TaskForm form) {
        var partner = partner(organisation);
        var entry = entries.get(organisation, LiaisonKind.MEETING, meeting);
        var reading = new Reading(today());
        form.check(reading);
        if (reading.errors().any()) return new LiaisonResult.Rejected<>(page(partner, entry, form, reading.errors()));
        var due = reading.date("taskDueOn", form.taskDueOn()).orElse(null);
        return new LiaisonResult.Kept<>(once.run(form._once(), () -> {
            tasks.add(meeting, form.task(), form.responsible(), due);
            return entry.path();
        }));
    }

    /** @param done false to open it again */
    String finishTask(UUID organisation, UUID meeting, UUID task, boolean done) {
        partner(organisation);
        var entry = entries.get(organisation, LiaisonKind.MEETING, meeting);
        tasks.finish(meeting, task, done ? today() : null);
        return entry.path();
    }

    private LiaisonPartner partner(UUID organisation) {
        DirectoryRights.requireEditor();
        return partners.get(organisation);
    }

    private void checkColleague(LiaisonForm form, Errors errors) {
        if (form.kind() != LiaisonKind.REQUEST || form.value("responsible_id").isEmpty()) return;
        if (partners.isNobody(form.value("responsible_id")))
            errors.reject("responsible_id", t("network.liaison.missing.responsible_id"));
    }

    private List<ConflictRow> compare(LiaisonForm mine, LiaisonForm theirs) {
        return mine.kind().fields().stream()
                .map(field -> new ConflictRow(
                        mine.kind().label(field), words(field, mine.value(field)), words(field, theirs.value(field))))
                .toList();
    }

    private String words(LiaisonField field, String value) {
        if (!field.isColleague() || value.isEmpty()) return value;
        return partners.colleagues(List.of(), value).stream()
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    private LiaisonEntryPage page(LiaisonPartner partner, LiaisonEntry entry, TaskForm task, Errors errors) {
        var form = LiaisonForm.of(entry);
        return page(partner, entry.kind(), entry, entry.version(), form, task, errors, List.of());
    }

    private LiaisonEntryPage page(
            LiaisonPartner partner,
            LiaisonKind kind,
            @Nullable LiaisonEntry entry,
            int version,
            LiaisonForm form,
            TaskForm task,
            Errors errors,
            List<ConflictRow> conflicts) {
        return new LiaisonEntryPage(
                partner,
                kind,
                entry,
                version,
                form,
                kind == LiaisonKind.REQUEST ? partners.colleagues(ROLES, form.value("responsible_id")) : List.of(),
                entry == null || kind != LiaisonKind.MEETING ? List.of() : tasks.of(entry.id()),
                task,
                errors,
                conflicts,
                today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
