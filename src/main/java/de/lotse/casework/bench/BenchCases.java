package de.lotse.casework.bench;

import static java.util.concurrent.CompletableFuture.runAsync;

import de.lotse.casework.finding.CaseWordHasher;
import de.lotse.casework.finding.NameKeys;
import de.lotse.casework.finding.NoteWords;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Makes the rows of one case after the other and sends them in portions. */
final class BenchCases {

    private static final int PORTION = 500;
    private static final int KEYS_AT_ONCE = 16;

    private final CopyTable people = new CopyTable(
            "casework.person (tenant_id, controller_id, id, display_name, birth_date, birth_precision, gender, created_by)");
    private final CopyTable names = new CopyTable(
            "casework.person_name (tenant_id, controller_id, person_id, position, given, particles, family, script, kind)");
    private final CopyTable keys = new CopyTable("casework.name_key (tenant_id, controller_id, person_id, key)");
    private final CopyTable files = new CopyTable(
            "casework.case_file (tenant_id, controller_id, id, case_number, concerns, client_id, lead_id, status, phase, opened_on, last_contact_on)");
    private final CopyTable household =
            new CopyTable("casework.household_member (tenant_id, controller_id, id, case_id, person_id, role)");
    private final CopyTable memberships =
            new CopyTable("consent.case_membership (tenant_id, controller_id, id, case_id, user_id, role, valid_from)");
    private final CopyTable notes =
            new CopyTable("casework.case_note (tenant_id, controller_id, id, case_id, author_id, written_at, text)");
    private final CopyTable words =
            new CopyTable("casework.note_word (tenant_id, controller_id, case_id, word, note_id)");
    private final CopyTable course = new CopyTable(
            "casework.timeline_entry (tenant_id, controller_id, id, case_id, type, occurred_at, author_id, reference_id)");
    private final CopyTable contacts = new CopyTable(
            "casework.consultation (tenant_id, controller_id, id, case_id, note_id, occurred_on, minutes, kind, channel, interpreter_mode, author_id)");
    private final CopyTable inquiries = new CopyTable(
            "casework.inquiry (tenant_id, controller_id, id, received_on, responsible_id, name, channel, institution, institution_name, language,"
                    + " interpreter, district, phone_safe, advised_elsewhere, priority, indication, concern, created_by)");
    private final CopyTable inquiryKeys =
            new CopyTable("casework.inquiry_name_key (tenant_id, controller_id, inquiry_id, key)");

    private final TenantId tenant;
    private final CaseCipher cipher;
    private final TenantCipher tenantCipher;
    private final LocalDate today;
    private final MadeUp madeUp = new MadeUp(20261122);
    private final BenchCounted counted;

    BenchCases(TenantId tenant, CaseCipher cipher, TenantCipher tenantCipher, LocalDate today) {
        this.tenant = tenant;
        this.cipher = cipher;
        this.tenantCipher = tenantCipher;
        this.today = today;
        this.counted = new BenchCounted(tenant, today);
    }

    /** Row-level security is lifted for the owner until the end of the transaction: COPY does not work beneath it. */
    void write(Connection connection, List<Worker> workers, int count) throws SQLException {
        for (var table : tables()) execute(connection, "alter table " + table.table() + " no force row level security");
        for (var first = 0; first < count; first += PORTION) {
            var number = first;
            for (var caseId : casesWithKeys(Math.min(PORTION, count - first)))
                add(workers.get(number % workers.size()), caseId, number++);
            send(connection);
            if (Integer.bitCount(first / PORTION) == 1) analyze(connection);
        }
        execute(connection, BenchCounted.SETTLE);
        for (var table : tables()) execute(connection, "alter table " + table.table() + " force row level security");
    }

    /** Each key waits until the disk has it; many wait together. */
    private List<UUID> casesWithKeys(int count) {
        var ids = Stream.generate(Ids::next).limit(count).toList();
        try (var threads = Executors.newFixedThreadPool(KEYS_AT_ONCE)) {
            ids.stream()
                    .map(id -> runAsync(() -> cipher.create(tenant, id), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        return ids;
    }

    private void add(Worker worker, UUID caseId, int number) {
        var person = Ids.next();
        var given = madeUp.given();
        var family = madeUp.family();
        var opened = today.minusDays(30 + madeUp.below(600));
        people.row(
                t(),
                worker.organisation(),
                person,
                family + ", " + given,
                counted.birth(),
                "DAY",
                counted.gender(),
                worker.id());
        names.row(t(), worker.organisation(), person, 0, given, "", family, "LATIN", "OFFICIAL");
        NameKeys.of(given + " " + family).forEach(key -> keys.row(t(), worker.organisation(), person, key));
        files.row(
                t(),
                worker.organisation(),
                caseId,
                "%d-%06d".formatted(opened.getYear(), number),
                "PERSON",
                person,
                worker.id(),
                "ACTIVE",
                "MONITORING",
                opened,
                today.minusDays(madeUp.below(60)));
        household.row(t(), worker.organisation(), Ids.next(), caseId, person, "CLIENT");
        memberships.row(t(), worker.organisation(), Ids.next(), caseId, worker.id(), "LEAD", opened);
        counted.add(worker, caseId, person, opened);
        for (var i = 0; i < BenchSettings.NOTES_PER_CASE; i++) addNote(worker, caseId, opened.plusDays(5L * i));
        if (number % 4 == 0) addInquiry(worker);
    }

    private void addNote(Worker worker, UUID caseId, LocalDate day) {
        var id = Ids.next();
        var text = madeUp.note();
        var at = day.atTime(10, 0).toInstant(ZoneOffset.UTC);
        notes.row(
                t(),
                worker.organisation(),
                id,
                caseId,
                worker.id(),
                at,
                cipher.encrypt(tenant, caseId, text, "casework.case_note.text:" + id));
        new CaseWordHasher(cipher.wordKey(tenant, caseId))
                .tokens(NoteWords.stemsOf(text))
                .forEach(word -> words.row(t(), worker.organisation(), caseId, word, id));
        course.row(t(), worker.organisation(), Ids.next(), caseId, "note", at, worker.id(), id);
        if (madeUp.below(2) == 0) addContact(worker, caseId, id, day);
    }

    private void addContact(Worker worker, UUID caseId, UUID note, LocalDate day) {
        contacts.row(
                t(),
                worker.organisation(),
                Ids.next(),
                caseId,
                note,
                day,
                15 + madeUp.below(60),
                "CONVERSATION",
                "OFFICE",
                "NONE",
                worker.id());
    }

    private void addInquiry(Worker worker) {
        var id = Ids.next();
        var name = madeUp.family() + ", " + madeUp.given();
        NameKeys.of(name).forEach(key -> inquiryKeys.row(t(), worker.organisation(), id, key));
        inquiries.row(
                t(),
                worker.organisation(),
                id,
                today.minusDays(madeUp.below(40)),
                worker.id(),
                name,
                "",
                "",
                "",
                "",
                false,
                "",
                "",
                "",
                "NORMAL",
                "{}",
                tenantCipher.encrypt(tenant, madeUp.note(), "casework.inquiry.concern:" + id),
                worker.id());
    }

    private int t() {
        return tenant.value();
    }

    private List<CopyTable> tables() {
        var tables = new ArrayList<CopyTable>(List.of(
                people,
                names,
                keys,
                files,
                household,
                memberships,
                notes,
                words,
                course,
                contacts,
                inquiries,
                inquiryKeys));
        tables.addAll(counted.tables());
        return tables;
    }

    private void send(Connection connection) throws SQLException {
        for (var table : tables()) table.send(connection);
    }

    /** Each time they have doubled: the checks of references were planned while the tables were small, and would read them from end to end. */
    private void analyze(Connection connection) throws SQLException {
        for (var table : tables()) execute(connection, "analyze " + table.table());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A case manager of the measurement. */
    record Worker(UUID id, UUID organisation) {}
}
