package de.lotse.consent.records;

import static de.lotse.web.Texts.t;

import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.RecipientBundle;
import de.lotse.consent.RecipientBundles;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A municipality begins with the bundles that come with Lotse, for those of its offices that there are. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StoredBundles implements RecipientBundles {

    private static final String SELECT = """
            select b.id, b.version, b.organisation_id, b.name, b.categories, b.purpose_code, b.direction
            from   consent.recipient_bundle b
            join   tenancy.organisation_name o on o.tenant_id = b.tenant_id and o.id = b.organisation_id
            where  b.ended_at is null
            """;

    private final JdbcClient jdbc;

    StoredBundles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RecipientBundle> offered() {
        addShipped();
        return jdbc.sql(SELECT + "and b.organisation_id <> shared.organisation() order by o.name, b.name, b.id")
                .query(StoredBundles::map)
                .list();
    }

    @Override
    public List<RecipientBundle> all() {
        addShipped();
        return jdbc.sql(SELECT + "order by o.name, b.name, b.id")
                .query(StoredBundles::map)
                .list();
    }

    @Override
    public RecipientBundle get(UUID id) {
        return jdbc.sql(SELECT + "and b.id = ?")
                .param(id)
                .query(StoredBundles::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public boolean add(RecipientBundle bundle) {
        return insert(bundle, null);
    }

    @Override
    public Change change(RecipientBundle bundle) {
        var current = get(bundle.id());
        if (current.version() != bundle.version()) return Change.CHANGED_MEANWHILE;
        if (isNameTaken(bundle)) return Change.NAME_TAKEN;
        var changed = jdbc.sql("""
                        update consent.recipient_bundle
                        set    organisation_id = :organisation, name = :name, categories = :categories, purpose_code = :purpose,
                               direction = :direction, version = version + 1
                        where  id = :id and version = :version and ended_at is null""")
                .param("organisation", bundle.organisation().value())
                .param("name", bundle.name())
                .param("categories", names(bundle))
                .param("purpose", bundle.purpose().name())
                .param("direction", bundle.direction().name())
                .param("id", bundle.id())
                .param("version", bundle.version())
                .update();
        return changed == 1 ? Change.DONE : Change.CHANGED_MEANWHILE;
    }

    @Override
    public void end(UUID id) {
        jdbc.sql(
                        "update consent.recipient_bundle set ended_at = now(), version = version + 1 where id = ? and ended_at is null")
                .param(id)
                .update();
    }

    private boolean isNameTaken(RecipientBundle bundle) {
        return jdbc.sql("""
                        select exists (
                          select 1 from consent.recipient_bundle b
                          where  b.organisation_id = ? and lower(b.name) = lower(?) and b.id <> ? and b.ended_at is null)""")
                .params(bundle.organisation().value(), bundle.name(), bundle.id())
                .query(Boolean.class)
                .single();
    }

    /** Also one that was ended stays known, so that it does not come back. */
    private void addShipped() {
        jdbc.sql("""
                        select o.id, o.name,
                               array(select b.shipped from consent.recipient_bundle b
                                     where  b.tenant_id = o.tenant_id and b.organisation_id = o.id and b.shipped is not null) as known
                        from   tenancy.organisation_name o""").query(Office::map).list().forEach(this::addShipped);
    }

    private void addShipped(Office office) {
        for (var shipped : ShippedBundle.values()) {
            if (!shipped.isFor(office.name) || office.known.contains(shipped.name())) continue;
            var bundle = new RecipientBundle(
                    Ids.next(),
                    1,
                    new OrganisationId(office.id),
                    t("consent.bundle." + shipped),
                    shipped.categories(),
                    SharingPurpose.REFERRAL_HANDLING,
                    Direction.BOTH);
            insert(bundle, shipped.name());
        }
    }

    private boolean insert(RecipientBundle bundle, @Nullable String shipped) {
        return jdbc.sql("""
                        insert into consent.recipient_bundle
                          (id, organisation_id, name, categories, purpose_code, direction, shipped)
                        values (:id, :organisation, :name, :categories, :purpose, :direction, :shipped)
                        on conflict do nothing""")
                        .param("id", bundle.id())
                        .param("organisation", bundle.organisation().value())
                        .param("name", bundle.name())
                        .param("categories", names(bundle))
                        .param("purpose", bundle.purpose().name())
                        .param("direction", bundle.direction().name())
                        .param("shipped", shipped)
                        .update()
                == 1;
    }

    private static String[] names(RecipientBundle bundle) {
        return bundle.categories().stream().map(Enum::name).toArray(String[]::new);
    }

    private static RecipientBundle map(ResultSet row, int number) throws SQLException {
        return new RecipientBundle(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                Arrays.stream(strings(row, "categories"))
                        .map(ContentCategory::valueOf)
                        .toList(),
                SharingPurpose.valueOf(row.getString("purpose_code")),
                Direction.valueOf(row.getString("direction")));
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private record Office(UUID id, String name, List<String> known) {

        static Office map(ResultSet row, int number) throws SQLException {
            return new Office(row.getObject("id", UUID.class), row.getString("name"), List.of(strings(row, "known")));
        }
    }
}
