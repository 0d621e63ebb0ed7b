package de.lotse.network.demo;

import de.lotse.identity.Accounts;
import de.lotse.identity.Accounts.Account;
import de.lotse.network.offers.OfferSheets;
import de.lotse.shared.Actor;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fathers' groups, companions for people with dementia, the integration scout, the Summer School and the advice services around them. */
@Component
class NetworkDemo implements DemoContent {

    private static final TenantId ESSEN = new TenantId(5113);

    private final OfferSheets sheets;
    private final DemoDetails details;
    private final Organisations members;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NetworkDemo(
            OfferSheets sheets,
            DemoDetails details,
            Organisations members,
            Accounts accounts,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.sheets = sheets;
        this.details = details;
        this.members = members;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Cases refer to it. */
    @Override
    public int order() {
        return 5;
    }

    @Override
    public void fill(TenantId tenant) {
        var essen = tenant.equals(ESSEN);
        var writer = Scope.of(tenant).get(() -> account(essen ? "essen.case" : "redaktion"));
        var actor = new Actor(tenant, writer.organisation(), "", writer.id(), writer.name(), writer.roles());
        Scope.of(actor)
                .run(() -> transaction.executeWithoutResult(_ -> DirectoryFile.read(essen ? "essen" : "herne")
                        .organisations()
                        .forEach(this::organisation)));
    }

    private void organisation(Map<String, Object> entry) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into network.organisation (id, name, kind, description, email, website, member_id, publication)
                        values (?, ?, ?, ?, ?, ?, ?, 'PUBLISHED')""")
                .params(id, DirectoryFile.text(entry, "name"), DirectoryFile.text(entry, "kind"))
                .params(DirectoryFile.text(entry, "description"), DirectoryFile.text(entry, "email"))
                .params(DirectoryFile.text(entry, "website"))
                .param(member(DirectoryFile.text(entry, "member")))
                .update();
        var phone = DirectoryFile.text(entry, "phone");
        if (!phone.isEmpty())
            jdbc.sql("insert into network.phone (id, organisation_id, number) values (?, ?, ?)")
                    .params(Ids.next(), id, phone)
                    .update();
        details.ofOrganisation(id, entry);
        DirectoryFile.several(entry, "offers").forEach(offer -> offer(id, offer));
    }

    private void offer(UUID organisation, Map<String, Object> entry) {
        var offer = sheets.create(organisation, DirectoryFile.sheet(entry));
        details.ofOffer(organisation, offer, entry);
        DirectoryFile.texts(entry).forEach((language, texts) -> translation(offer, language, texts));
        jdbc.sql("update network.offer set publication = 'PUBLISHED' where id = ?")
                .param(offer)
                .update();
        jdbc.sql("insert into network.verification (id, offer_id, verified_on, method) values (?, ?, ?, 'STAFF')")
                .params(
                        Ids.next(),
                        offer,
                        LocalDate.now(clock).minusDays(Integer.parseInt(DirectoryFile.text(entry, "verified"))))
                .update();
    }

    private void translation(UUID offer, String language, Map<String, String> texts) {
        texts.forEach((field, text) ->
                jdbc.sql("""
                        insert into network.translation (owner_id, field, language, text, origin, source_revision, reviewed_by, reviewed_at)
                        values (?, ?, ?, ?, 'HUMAN', 1, 'Nina Albers', now())""").params(offer, field, language, text).update());
    }

    private @Nullable UUID member(String name) {
        return members.all().stream()
                .filter(one -> one.name().equals(name))
                .map(one -> one.id().value())
                .findFirst()
                .orElse(null);
    }

    private Account account(String username) {
        return accounts.byUsername(username).orElseThrow();
    }
}
