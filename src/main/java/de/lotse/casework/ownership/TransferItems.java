package de.lotse.casework.ownership;

import de.lotse.casework.referrals.Transfers.Offer;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what goes along with a case, under the key of the case. */
@Repository
class TransferItems {

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    TransferItems(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void add(Offer offer, OpenThing thing, boolean goes) {
        var kind = TransferItem.Kind.valueOf(thing.kind().name());
        add(offer, new TransferItem(kind, thing.dueOn(), thing.told()), thing.id(), goes);
    }

    void add(Offer offer, TransferItem.Kind kind, String text) {
        add(offer, new TransferItem(kind, null, text), null, true);
    }

    private void add(Offer offer, TransferItem item, @Nullable UUID thing, boolean goes) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.transfer_item
                          (id, referral_id, grant_id, case_id, kind, thing_id, goes_along, due_on, text)
                        values (:id, :referral, :grant, :case, :kind, :thing, :goes, :due, :text)""")
                .param("id", id)
                .param("referral", offer.id())
                .param("grant", offer.grantId())
                .param("case", offer.caseId())
                .param("kind", item.kind().name())
                .param("thing", thing)
                .param("goes", goes)
                .param("due", item.dueOn())
                .param("text", cipher.encrypt(Scope.actor().tenant(), offer.caseId(), item.text(), place(id)))
                .update();
    }

    /** As the recipient, inside the door. */
    List<TransferItem> along(UUID grant, UUID caseId) {
        return jdbc.sql("""
                        select i.id, i.kind, i.due_on, i.text
                        from   casework.transfer_item i
                        where  i.grant_id = ?
                        order  by i.due_on nulls last, i.id""")
                .param(grant)
                .query((row, number) -> new TransferItem(
                        TransferItem.Kind.valueOf(row.getString("kind")),
                        row.getObject("due_on", LocalDate.class),
                        cipher.decrypt(
                                Scope.actor().tenant(),
                                caseId,
                                row.getBytes("text"),
                                place(row.getObject("id", UUID.class)))))
                .list();
    }

    /** As the former lead: what was decided about, whether it went along or ended. */
    Set<UUID> decided(UUID referral) {
        return Set.copyOf(
                jdbc.sql("select thing_id from casework.transfer_item where referral_id = ? and thing_id is not null")
                        .param(referral)
                        .query((row, number) -> row.getObject("thing_id", UUID.class))
                        .list());
    }

    private static String place(UUID id) {
        return "casework.transfer_item.text:" + id;
    }
}
