package de.lotse.consent.records;

import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConsentItems {

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
                               i.valid_until
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
                row.getObject("valid_until", LocalDate.class));
    }
}
