package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.lotse.casework.consents.Disclosed.Granted;
import de.lotse.casework.consents.Disclosed.Printed;
import de.lotse.casework.consents.Disclosed.Referred;
import de.lotse.consent.Consent;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.ShareGrant;
import de.lotse.consent.ShareGrants;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads who got what by a consent: grants, referrals, sheets, and from the access log when it was looked at. After access was decided. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DisclosedReading {

    private final JdbcClient jdbc;
    private final ShareGrants grants;
    private final CaseCipher cipher;
    private final Clock clock;

    DisclosedReading(JdbcClient jdbc, ShareGrants grants, CaseCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** One for each recipient that the consent names, in its order. */
    List<Disclosed> of(ConsentView view) {
        var consent = view.consent();
        var given = grants.ofCase(consent.caseId()).stream()
                .filter(grant -> consent.id().equals(grant.consentId()))
                .collect(groupingBy(ShareGrant::recipient));
        var every = given.values().stream().flatMap(List::stream).toList();
        var looks = looks(consent, every);
        var referrals = referrals(consent, every);
        var printed = printed(consent);
        var told = told(consent.id());
        var all = new LinkedHashMap<String, Disclosed>();
        for (var item : consent.items()) {
            var id = key(item);
            var name = view.recipient(item);
            var organisation = item.organisation();
            all.putIfAbsent(
                    id,
                    new Disclosed(
                            id,
                            name,
                            organisation == null ? List.of() : granted(given.getOrDefault(organisation, List.of())),
                            organisation == null ? List.of() : referrals.getOrDefault(organisation, List.of()),
                            at(looks, organisation, false),
                            at(looks, organisation, true),
                            organisation == null ? printed.getOrDefault(name, List.of()) : List.of(),
                            told.get(id)));
        }
        return List.copyOf(all.values());
    }

    static String key(ConsentItem item) {
        var organisation = item.organisation();
        return organisation == null
                ? Objects.toString(item.id())
                : organisation.value().toString();
    }

    private List<Granted> granted(List<ShareGrant> of) {
        return of.reversed().stream()
                .map(one -> new Granted(words(one.categories()), one.validFrom(), until(one)))
                .toList();
    }

    private LocalDate until(ShareGrant grant) {
        var ended = grant.endedAt();
        return ended == null ? grant.validUntil() : LocalDate.ofInstant(ended, Formats.ZONE);
    }

    /** Newest first, of the recipient as a whole. */
    private List<Look> looks(Consent consent, List<ShareGrant> of) {
        if (of.isEmpty()) return List.of();
        return jdbc.sql("""
                        select a.organisation_id, a.at, a.subject
                        from   audit.access a
                        where  a.case_id = ? and a.sharer_id = shared.organisation() and a.basis = any (?)
                        and    a.action in ('VIEW', 'EXPORT', 'PRINT')
                        order  by a.at desc, a.id""")
                .param(consent.caseId())
                .param(of.stream().map(one -> "GRANT:" + one.id()).toArray(String[]::new))
                .query((row, number) -> new Look(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getTimestamp("at").toInstant(),
                        row.getString("subject").equals("document")))
                .list();
    }

    private static List<Instant> at(List<Look> looks, @Nullable OrganisationId organisation, boolean files) {
        return looks.stream()
                .filter(one -> one.organisation().equals(organisation) && one.file() == files)
                .map(Look::at)
                .toList();
    }

    private Map<OrganisationId, List<Referred>> referrals(Consent consent, List<ShareGrant> of) {
        var referrals = new HashMap<OrganisationId, List<Referred>>();
        jdbc.sql("""
                        select r.recipient_id, r.mode, r.service, r.sent_at
                        from   casework.referral r
                        where  r.case_id = ? and r.controller_id = shared.organisation() and r.grant_id = any (?)
                        order  by r.sent_at""")
                .param(consent.caseId())
                .param(of.stream().map(ShareGrant::id).toArray(UUID[]::new))
                .query(row -> {
                    referrals
                            .computeIfAbsent(
                                    new OrganisationId(row.getObject("recipient_id", UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(new Referred(
                                    row.getString("mode"),
                                    row.getString("service"),
                                    row.getTimestamp("sent_at").toInstant()));
                });
        return referrals;
    }

    /** By the name of the office, as it stood in the consent. */
    private Map<String, List<Printed>> printed(Consent consent) {
        return jdbc
                .sql("""
                        select d.id, d.office, d.categories, d.disclosed_at
                        from   casework.disclosure d
                        where  d.case_id = ? and d.consent_id = ? and d.office is not null
                        order  by d.disclosed_at""")
                .params(consent.caseId(), consent.id())
                .query((row, number) -> Map.entry(office(consent, row), printed(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private String office(Consent consent, ResultSet row) throws SQLException {
        return cipher.decrypt(
                Scope.actor().tenant(),
                consent.caseId(),
                row.getBytes("office"),
                "casework.disclosure.office:" + row.getString("id"));
    }

    private static Printed printed(ResultSet row) throws SQLException {
        var categories = (String[]) row.getArray("categories").getArray();
        return new Printed(
                words(Arrays.stream(categories).map(ContentCategory::valueOf).toList()),
                row.getTimestamp("disclosed_at").toInstant());
    }

    private Map<String, LocalDate> told(UUID consent) {
        var told = new HashMap<String, LocalDate>();
        jdbc.sql("select t.recipient_id, t.told_on from casework.recipient_told t where t.consent_id = ?")
                .param(consent)
                .query(row -> {
                    told.put(row.getString("recipient_id"), row.getObject("told_on", LocalDate.class));
                });
        return told;
    }

    /** Ticked twice it counts once. */
    void tell(UUID consent, String recipient) {
        jdbc.sql("""
                        insert into casework.recipient_told (consent_id, recipient_id, told_on) values (?, ?::uuid, ?)
                        on conflict do nothing""").params(consent, recipient, LocalDate.now(clock)).update();
    }

    private static String words(List<ContentCategory> categories) {
        return categories.stream()
                .map(category -> t("casework.consents.category." + category))
                .collect(joining(", "));
    }

    /** @param file whether a document was opened, and not the case */
    private record Look(OrganisationId organisation, Instant at, boolean file) {}
}
