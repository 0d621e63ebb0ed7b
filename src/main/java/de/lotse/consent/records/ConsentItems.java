package de.lotse.consent.records;

import de.lotse.consent.Consent.Withdrawn;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConsentItems {

    private static final String STANDING = """
            select i.id, i.consent_id, c.case_id, c.person_id, i.organisation_id
            from   consent.consent_item i
            join   consent.consent c on c.tenant_id = i.tenant_id and c.id = i.consent_id
            where  i.withdrawn_at is null and c.withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final CaseText text;

    ConsentItems(JdbcClient jdbc, CaseText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    void add(UUID caseId, UUID consentId, List<ConsentItem> items) {
        for (var position = 0; position < items.size(); position++)
            add(caseId, consentId, position, items.get(position));
    }

    private void add(UUID caseId, UUID consentId, int position, ConsentItem item) {
        var id = Ids.next();
        var organisation = item.organisation();
        jdbc.sql("""
                        insert into consent.consent_item
                          (id, consent_id, position, organisation_id, office, categories, purpose_code, purpose, direction, valid_until)
                        values (:id, :consent, :position, :organisation, :office, :categories, :purpose, :note, :direction, :until)""")
                .param("id", id)
                .param("consent", consentId)
                .param("position", position)
                .param("organisation", organisation == null ? null : organisation.value())
                .param("office", text.seal(caseId, item.office(), "consent_item.office", id))
                .param("categories", item.categories().stream().map(Enum::name).toArray(String[]::new))
                .param("purpose", item.purpose().name())
                .param("note", text.seal(caseId, item.purposeNote(), "consent_item.purpose", id))
                .param("direction", item.direction().name())
                .param("until", item.validUntil())
                .update();
    }

    /** By consent, in the order in which they were named. */
    Map<UUID, List<ConsentItem>> ofCase(UUID caseId) {
        var items = new HashMap<UUID, List<ConsentItem>>();
        jdbc.sql("""
                        select i.id, i.consent_id, i.organisation_id, i.office, i.categories, i.purpose_code, i.purpose, i.direction,
                               i.valid_until, i.withdrawn_on
                        from   consent.consent_item i
                        join   consent.consent c on c.tenant_id = i.tenant_id and c.id = i.consent_id
                        where  c.case_id = ?
                        order  by i.consent_id, i.position""").param(caseId).query((ResultSet row) -> {
            items.computeIfAbsent(row.getObject("consent_id", UUID.class), _ -> new ArrayList<>())
                    .add(map(row, caseId));
        });
        return items;
    }

    private ConsentItem map(ResultSet row, UUID caseId) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var organisation = row.getObject("organisation_id", UUID.class);
        var categories = (String[]) row.getArray("categories").getArray();
        return new ConsentItem(
                organisation == null ? null : new OrganisationId(organisation),
                text.open(caseId, row.getBytes("office"), "consent_item.office", id),
                Arrays.stream(categories).map(ContentCategory::valueOf).toList(),
                SharingPurpose.valueOf(row.getString("purpose_code")),
                text.open(caseId, row.getBytes("purpose"), "consent_item.purpose", id),
                Direction.valueOf(row.getString("direction")),
                row.getObject("valid_until", LocalDate.class),
                id,
                row.getObject("withdrawn_on", LocalDate.class));
    }

    /** One item of a consent, with whatever else the same organisation was to get by it. */
    List<Standing> standing(UUID caseId, UUID consentId, UUID item) {
        return jdbc.sql(STANDING + """
                        and    c.case_id = :case and c.id = :consent
                        and    (i.id = :item or i.organisation_id = (
                                  select o.organisation_id from consent.consent_item o where o.tenant_id = i.tenant_id and o.id = :item))
                        order  by i.id""")
                .param("case", caseId)
                .param("consent", consentId)
                .param("item", item)
                .query(Standing::map)
                .list();
    }

    /** All that one organisation may get by the consents of a person. */
    List<Standing> standing(UUID personId, OrganisationId recipient) {
        return jdbc.sql(STANDING + "and c.person_id = ? and i.organisation_id = ? order by i.id")
                .params(personId, recipient.value())
                .query(Standing::map)
                .list();
    }

    /** @return false when it was withdrawn before */
    boolean withdraw(UUID id, Withdrawn withdrawn) {
        return jdbc.sql("""
                        update consent.consent_item
                        set    withdrawn_at = ?, withdrawn_on = ?, withdrawn_how = ?, withdrawn_by = ?
                        where  id = ? and withdrawn_at is null""")
                        .params(Timestamp.from(withdrawn.at()), withdrawn.on())
                        .params(withdrawn.how().name(), withdrawn.recordedBy().value(), id)
                        .update()
                == 1;
    }

    /** An item that is not withdrawn, of a consent that is not either. */
    record Standing(
            UUID id,
            UUID consent,
            UUID caseId,
            UUID person,
            @Nullable OrganisationId organisation) {

        static Standing map(ResultSet row, int number) throws SQLException {
            var organisation = row.getObject("organisation_id", UUID.class);
            return new Standing(
                    row.getObject("id", UUID.class),
                    row.getObject("consent_id", UUID.class),
                    row.getObject("case_id", UUID.class),
                    row.getObject("person_id", UUID.class),
                    organisation == null ? null : new OrganisationId(organisation));
        }
    }
}
