package de.lotse.network.partners;

import de.lotse.kern.Option;
import de.lotse.network.offers.Publication;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the organisations of the directory. */
@Repository
class Partners {

    private static final String READ = """
            select g.id, g.version, g.name, g.alternate_name, g.kind, g.legal_form, g.description, g.email, g.website, g.parent_id,
                   g.member_id, g.note, g.publication, p.name as parent_name,
                   (select count(*) from network.offer o where o.tenant_id = g.tenant_id and o.organisation_id = g.id
                    and o.publication <> 'ARCHIVED') as offers
            from   network.organisation g
            left   join network.organisation p on p.tenant_id = g.tenant_id and p.id = g.parent_id
            """;

    private final JdbcClient jdbc;
    private final PartnerLists lists;

    Partners(JdbcClient jdbc, PartnerLists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    Partner get(UUID id) {
        return jdbc.sql(READ + "where g.id = ?")
                .param(id)
                .query((row, number) -> map(row, lists.read(id)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Without what they have any number of. */
    List<Partner> find(String words, String kind, boolean archived, int offset, int size) {
        return jdbc.sql(READ + """
                        where  (:words = '' or g.name || ' ' || g.alternate_name ilike :like)
                        and    (:kind = '' or g.kind = :kind)
                        and    (g.publication = 'ARCHIVED') = :archived
                        order  by lower(g.name), g.id
                        offset :offset limit :size""")
                .param("words", words)
                .param("like", "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("kind", kind)
                .param("archived", archived)
                .param("offset", offset)
                .param("size", size)
                .query((row, number) -> map(row, PartnerLists.Lines.NONE))
                .list();
    }

    /** Those that another one may belong to. */
    List<Option> parents(@Nullable UUID except) {
        return jdbc
                .sql(
                        "select id, name from network.organisation where publication <> 'ARCHIVED' order by lower(name), id")
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .filter(one -> except == null || !one.value().equals(except.toString()))
                .toList();
    }

    UUID add(PartnerForm form) {
        var id = Ids.next();
        jdbc.sql("insert into network.organisation (id, name, kind) values (?, ?, ?)")
                .params(id, form.name(), form.kind())
                .update();
        fill(id, form);
        return id;
    }

    /** Answers false if somebody else has saved since. */
    boolean change(UUID id, PartnerForm form) {
        var claimed = jdbc.sql(
                        "update network.organisation set version = version + 1, changed_at = now() where id = ? and version = ?")
                .params(id, form.version())
                .update();
        if (claimed == 1) fill(id, form);
        return claimed == 1;
    }

    void publish(UUID id, Publication publication) {
        jdbc.sql(
                        "update network.organisation set publication = ?, version = version + 1, changed_at = now() where id = ?")
                .params(publication.name(), id)
                .update();
    }

    /** Whether the public sees an offer of it. */
    boolean hasPublished(UUID id) {
        return jdbc.sql(
                        "select exists (select 1 from network.offer where organisation_id = ? and publication = 'PUBLISHED')")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private void fill(UUID id, PartnerForm form) {
        jdbc.sql("""
                        update network.organisation
                        set    name = ?, alternate_name = ?, kind = ?, legal_form = ?, description = ?, email = ?, website = ?,
                               parent_id = nullif(?, '')::uuid, member_id = nullif(?, '')::uuid, note = ?
                        where  id = ?""")
                .params(form.name(), form.alternateName(), form.kind(), form.legalForm(), form.description())
                .params(form.email(), form.website(), form.parent(), form.member(), form.note(), id)
                .update();
        lists.write(id, form);
    }

    private static Partner map(ResultSet row, PartnerLists.Lines lines) throws SQLException {
        var form = new PartnerForm(
                row.getString("name"),
                row.getString("alternate_name"),
                row.getString("kind"),
                row.getString("legal_form"),
                row.getString("description"),
                row.getString("email"),
                lines.phones(),
                row.getString("website"),
                lines.urls(),
                lines.identifiers(),
                lines.funding(),
                Objects.requireNonNullElse(row.getString("parent_id"), ""),
                Objects.requireNonNullElse(row.getString("member_id"), ""),
                row.getString("note"),
                row.getInt("version"),
                null);
        return new Partner(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                form,
                row.getString("parent_name"),
                row.getObject("member_id", UUID.class),
                Publication.valueOf(row.getString("publication")),
                row.getInt("offers"));
    }
}
