package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.casework.search.PersonNames;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names in several scripts and spellings. They are stored as a whole, hence one version for all of them; an id is a position. */
@Component
@Order(10)
class NamesSection implements ListSection {

    private static final String KEY = "names";

    private final PersonNames names;
    private final JdbcClient jdbc;

    NamesSection(PersonNames names, JdbcClient jdbc) {
        this.names = names;
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path() {
        return "namen";
    }

    @Override
    public boolean identifies() {
        return true;
    }

    @Override
    public List<Input> inputs(Subject subject) {
        return List.of(
                Input.text(KEY, "given", NameEntry.LONGEST),
                Input.text(KEY, "particles", NameEntry.LONGEST_PARTICLES).explained(),
                Input.text(KEY, "family", NameEntry.LONGEST),
                Input.choice(KEY, "script", codes(Script.values())).mandatory().explained(),
                Input.choice(KEY, "kind", codes(Kind.values())).mandatory());
    }

    private static List<String> codes(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    @Override
    public List<Entry> entries(Subject subject) {
        var version = version(subject.id());
        var stored = names.of(subject.id());
        return IntStream.range(0, stored.size())
                .mapToObj(position -> new Entry(id(position), version, values(stored.get(position))))
                .toList();
    }

    private int version(PersonId person) {
        return jdbc.sql("select version from casework.person_name_version where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static UUID id(int position) {
        return new UUID(0, position);
    }

    private static Map<String, String> values(NameEntry name) {
        return Map.of(
                "given", name.given(),
                "particles", name.particles(),
                "family", name.family(),
                "script", name.script().name(),
                "kind", name.kind().name());
    }

    @Override
    public void check(Subject subject, Typed typed, LocalDate today, Errors errors) {
        if (typed.text("given").isEmpty() && typed.text("family").isEmpty())
            errors.reject("family", t("casework.people.names.empty"));
    }

    @Override
    public void add(Subject subject, UUID id, Typed typed) {
        write(subject, version(subject.id()), stored -> stored.add(name(typed)));
    }

    @Override
    public boolean change(Subject subject, UUID id, int version, Typed typed) {
        return write(subject, version, stored -> stored.set(position(id), name(typed)));
    }

    @Override
    public boolean remove(Subject subject, UUID id, int version) {
        return write(subject, version, stored -> stored.remove(position(id)));
    }

    /** Somebody has a name; the last one can be changed. */
    @Override
    public boolean mayRemove(Subject subject) {
        return names.of(subject.id()).size() > 1;
    }

    private boolean write(Subject subject, int version, Change change) {
        var fresh = jdbc.sql("""
                        insert into casework.person_name_version as v (person_id, version)
                        values (?, 1)
                        on conflict (tenant_id, person_id) do update set version = v.version + 1 where v.version = ?""").params(subject.id().value(), version).update() == 1;
        if (!fresh) return false;
        var stored = new ArrayList<>(names.of(subject.id()));
        change.apply(stored);
        stored.sort(Comparator.comparing(NameEntry::kind));
        names.store(subject.id(), stored);
        return true;
    }

    private static int position(UUID id) {
        return (int) id.getLeastSignificantBits();
    }

    private static NameEntry name(Typed typed) {
        return new NameEntry(
                typed.text("given"),
                typed.text("particles"),
                typed.text("family"),
                Script.valueOf(typed.text("script")),
                Kind.valueOf(typed.text("kind")));
    }

    private interface Change {
        void apply(List<NameEntry> names);
    }
}
