package de.lotse.consent.records;

import de.lotse.consent.ConsentText;
import de.lotse.consent.ConsentText.Released;
import de.lotse.consent.ConsentWordings;
import de.lotse.consent.records.ShippedWordings.Wording;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A municipality begins with the texts that come with Lotse; its own ones are later versions. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StoredWordings implements ConsentWordings {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final String SELECT = """
            select t.id, t.language, t.plain, t.version, t.title, t.body, t.valid_from, t.edition, r.released_by, r.released_at,
                   exists (select 1 from consent.consent_text g
                           where  g.tenant_id = t.tenant_id and g.kind = t.kind and g.language = 'de' and not g.plain
                           and    g.version > s.version) as stale
            from   consent.consent_text t
            left join lateral (
                     select x.source_id, x.released_by, x.released_at from consent.text_release x
                     where  x.tenant_id = t.tenant_id and x.text_id = t.id
                     order  by x.released_at desc limit 1) r on true
            left join consent.consent_text s on s.tenant_id = t.tenant_id and s.id = r.source_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredWordings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<ConsentText> inForce() {
        bringUpToDate();
        return newest();
    }

    @Override
    public ConsentText get(UUID id) {
        return jdbc.sql(SELECT + "where t.id = ?")
                .param(id)
                .query(StoredWordings::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Map<UUID, ConsentText> byId(Collection<UUID> ids) {
        var texts = new HashMap<UUID, ConsentText>();
        jdbc.sql(SELECT + "where t.id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(StoredWordings::map)
                .list()
                .forEach(text -> texts.put(text.id(), text));
        return texts;
    }

    @Override
    public Explained explained(UUID id, Instant at) {
        var text = get(id);
        if (text.isSource()) return new Explained(text, text, true);
        var german = get(germanAt(at));
        var reviewed = jdbc.sql(
                        "select exists (select 1 from consent.text_release r where r.text_id = ? and r.source_id = ?)")
                .params(id, german.id())
                .query(Boolean.class)
                .single();
        return new Explained(text, german, reviewed);
    }

    @Override
    public void release(UUID id, UUID source) {
        jdbc.sql("insert into consent.text_release (text_id, source_id) values (?, ?) on conflict do nothing")
                .params(id, source)
                .update();
    }

    @Override
    public boolean revise(UUID id, String title, String body) {
        var old = get(id);
        return add(old.language(), old.plain(), old.version() + 1, title, body, LocalDate.now(clock), null) == 1;
    }

    /** The German text that was in force; the first of all for a moment before it. */
    private UUID germanAt(Instant at) {
        return jdbc.sql("""
                        select t.id
                        from   consent.consent_text t
                        where  t.kind = 'CASEWORK' and t.language = 'de' and not t.plain
                        order  by t.created_at <= :at desc, case when t.created_at <= :at then -t.version else t.version end
                        limit  1""")
                .param("at", Timestamp.from(at))
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
    }

    private List<ConsentText> newest() {
        return jdbc.sql(SELECT + """
                        where  t.kind = 'CASEWORK' and t.valid_from <= :today
                        and    not exists (
                                 select 1 from consent.consent_text n
                                 where  n.tenant_id = t.tenant_id and n.kind = t.kind and n.language = t.language
                                 and    n.plain = t.plain and n.valid_from <= :today and n.version > t.version)
                        order  by t.language = 'de' desc, t.plain, t.language""")
                .param("today", LocalDate.now(clock))
                .query(StoredWordings::map)
                .list();
    }

    private void bringUpToDate() {
        var known = new HashMap<String, Newest>();
        jdbc.sql("""
                        select distinct on (t.language, t.plain) t.language, t.plain, t.version, t.edition
                        from   consent.consent_text t
                        where  t.kind = 'CASEWORK'
                        order  by t.language, t.plain, t.version desc""").query((ResultSet row) -> {
            known.put(row.getString("language") + row.getBoolean("plain"), Newest.of(row));
        });
        for (var shipped : ShippedWordings.all()) {
            var newest = known.getOrDefault(shipped.language() + shipped.plain(), Newest.NONE);
            if (newest.isBehind()) add(shipped, newest.version + 1);
        }
    }

    private void add(Wording shipped, int version) {
        add(
                shipped.language(),
                shipped.plain(),
                version,
                shipped.title(),
                shipped.body(),
                FIRST,
                ShippedWordings.EDITION);
    }

    private int add(
            String language,
            boolean plain,
            int version,
            String title,
            String body,
            LocalDate from,
            @Nullable Integer edition) {
        return jdbc.sql("""
                        insert into consent.consent_text (id, kind, language, plain, version, title, body, valid_from, edition)
                        values (:id, 'CASEWORK', :language, :plain, :version, :title, :body, :from, :edition)
                        on conflict do nothing""")
                .param("id", Ids.next())
                .param("language", language)
                .param("plain", plain)
                .param("version", version)
                .param("title", title)
                .param("body", body)
                .param("from", from)
                .param("edition", edition)
                .update();
    }

    private static ConsentText map(ResultSet row, int number) throws SQLException {
        return new ConsentText(
                row.getObject("id", UUID.class),
                row.getString("language"),
                row.getBoolean("plain"),
                row.getInt("version"),
                row.getString("title"),
                row.getString("body"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("edition", Integer.class) != null,
                released(row));
    }

    private static @Nullable Released released(ResultSet row) throws SQLException {
        var by = row.getObject("released_by", UUID.class);
        if (by == null) return null;
        return new Released(new UserId(by), row.getTimestamp("released_at").toInstant(), row.getBoolean("stale"));
    }

    /** The newest version of one language; an own text of the municipality is never behind. */
    private record Newest(int version, @Nullable Integer edition) {

        static final Newest NONE = new Newest(0, 0);

        static Newest of(ResultSet row) throws SQLException {
            return new Newest(row.getInt("version"), row.getObject("edition", Integer.class));
        }

        boolean isBehind() {
            return edition != null && edition < ShippedWordings.EDITION;
        }
    }
}
