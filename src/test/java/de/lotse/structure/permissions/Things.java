package de.lotse.structure.permissions;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.documents.CaseCipher;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One thing of each kind that an address names. Most of them stand in the demo; what belongs to a single person is made for her, inside
 * the transaction of the request, which is rolled back.
 */
public final class Things {

    private static final String CASE = """
            (select c.id from casework.case_file c where c.status = 'ACTIVE'
             order by (select count(*) from casework.timeline_entry t where t.case_id = c.id) desc, c.id limit 1)""";

    private static final String LETTER =
            "select " + CASE + " as id, 'INVITATION' as vorlage, '' as person, '' as frist, '' as termin, '' as aus";

    private static final String NO_BASIS = "select " + CASE + " as id, gen_random_uuid() as grundlage";

    private static final String COLLEAGUE = """
            (select u.id from identity.user_name u
             where  u.organisation_id = shared.organisation() and u.display_name = 'Jonas Lindner')""";

    /** One that is not in this state, with an item and somebody invited. */
    private static final String CONFERENCE = """
            select c.case_id as id, c.id as conference, i.id as item, p.id as participant
            from   casework.conference c
            join   casework.conference_item i on i.conference_id = c.id
            join   casework.conference_participant p on p.conference_id = c.id
            where  c.state <> '%s' and p.organisation_id is not null order by c.id, i.id limit 1""";

    /** One that has to be checked beside the German text. */
    private static final String SHEET =
            "select id from consent.consent_text where kind = 'CASEWORK' order by language = 'de', version desc, id limit 1";

    private static final String PAIR = """
            select min(person_id::text) as eine, max(person_id::text) as andere
            from   (select person_id from casework.household_member order by id limit 2) two""";

    /** How the variables of an address are found, by the begin of its pattern; the longest counts. Ties fall to the richest case. */
    private static final Map<String, String> FOUND = Map.ofEntries(
            Map.entry("/faelle/{id}", "select " + CASE + " as id"),
            Map.entry("/kalender/{tenant}/{token}.ics", "select shared.tenant() as tenant, 'none' as token"),
            Map.entry(
                    "/faelle/{id}/wiederaufnahme",
                    "select id from casework.case_file where status = 'CLOSED' order by id limit 1"),
            Map.entry("/faelle/{id}/hinweise/{signal}", "select " + CASE + " as id, gen_random_uuid() as signal"),
            Map.entry(
                    "/faelle/{id}/angebote/nicht-moeglich/{entry}",
                    "select " + CASE + " as id, gen_random_uuid() as entry"),
            Map.entry(
                    "/faelle/{id}/bedarf/{assessment}",
                    inCase("assessment", "casework.assessment x", "x.status = 'DRAFT'")),
            Map.entry("/faelle/{id}/bedarf/{assessment}/bereiche/{area}", """
                    select x.case_id as id, x.id as assessment, a.id as area
                    from   casework.assessment x join casework.assessment_area a on a.assessment_id = x.id
                    order  by x.status <> 'DRAFT', x.id, a.id limit 1"""),
            Map.entry("/faelle/{id}/hilfeplan/{plan}", inCase("plan", "casework.plan_version x", "x.status = 'DRAFT'")),
            Map.entry(
                    "/faelle/{id}/hilfeplan/{plan}/pdf",
                    inCase("plan", "casework.plan_version x", "x.status = 'AGREED'")),
            Map.entry("/faelle/{id}/hilfeplan/{plan}/ziele/{goal}", """
                    select x.case_id as id, x.id as plan, g.goal_id as goal
                    from   casework.plan_version x join casework.plan_goal g on g.plan_id = x.id
                    order  by x.status <> 'DRAFT', x.id, g.goal_id limit 1"""),
            Map.entry("/faelle/{id}/hilfeplan/{plan}/schritte/{step}", """
                    select x.case_id as id, x.id as plan, s.step_id as step
                    from   casework.plan_version x join casework.plan_step s on s.plan_id = x.id
                    order  by x.status <> 'DRAFT', x.id, s.step_id limit 1"""),
            Map.entry("/faelle/{id}/hilfeplan/ziele/{goal}", """
                    select x.case_id as id, g.goal_id as goal
                    from   casework.plan_version x join casework.plan_goal g on g.plan_id = x.id
                    where  x.status = 'AGREED' order by x.id, g.goal_id limit 1"""),
            Map.entry("/faelle/{id}/hilfeplan/schritte/{step}", """
                    select x.case_id as id, s.step_id as step
                    from   casework.plan_version x join casework.plan_step s on s.plan_id = x.id
                    where  x.status = 'AGREED' order by x.id, s.step_id limit 1"""),
            Map.entry("/faelle/{id}/schreiben/{letter}", inCase("letter", "casework.letter x", "x.id is not null")),
            Map.entry("/faelle/{id}/schreiben/{letter}/versand/{dispatch}", """
                    select x.case_id as id, x.id as letter, d.id as dispatch
                    from   casework.letter x join casework.letter_dispatch d on d.letter_id = x.id
                    order  by d.taken_back_at is not null, d.id limit 1"""),
            Map.entry(
                    "/faelle/{id}/vertretung/{membership}",
                    inCase("membership", "consent.case_membership x", "x.role = 'SUBSTITUTE'")),
            Map.entry("/faelle/{id}/personen/{person}", """
                    select case_id as id, person_id as person from casework.household_member x
                    where  case_id = %s order by role = 'CLIENT', id limit 1""".formatted(CASE)),
            Map.entry("/faelle/{id}/personen/{person}/{section}", """
                    select x.case_id as id, x.person_id as person, 'adressen' as section, a.id as entry
                    from   casework.household_member x join casework.person_address a on a.person_id = x.person_id
                    where  x.case_id = %s order by a.id limit 1""".formatted(CASE)),
            Map.entry("/faelle/{id}/personen/{person}/tod", """
                    select m.case_id as id, m.person_id as person
                    from   casework.household_member m join casework.death d on d.person_id = m.person_id limit 1"""),
            Map.entry(
                    "/faelle/{id}/{path:notizen|unterlagen}/{thing}",
                    inCase("thing", "casework.case_note x", "x.id is not null")),
            Map.entry(
                    "/faelle/{id}/{path:notizen|unterlagen|gespraechspunkte}/{thing}",
                    inCase("thing", "casework.case_note x", "x.id is not null")),
            Map.entry(
                    "/faelle/{id}/unterlagen/{document}",
                    inCase("document", "casework.document x", "x.media_type = 'application/pdf'")),
            Map.entry("/faelle/{id}/unterlagen/{document}/anhaenge/{number}", """
                    select case_id as id, id as document, '0' as number
                    from   casework.document where media_type = 'message/rfc822' order by id limit 1"""),
            Map.entry("/faelle/{id}/bedarf/vergleich", """
                    select case_id as id, min(number) as von, max(number) as bis
                    from   casework.assessment group by case_id having count(*) > 1 order by 1 limit 1"""),
            Map.entry(
                    "/faelle/{id}/einwilligungen/papier/widerruf",
                    "select case_id as id from casework.taken_over_case order by 1 limit 1"),
            Map.entry("/faelle/{id}/personen/{person}/benennung", """
                    select m.case_id as id, p.id as person
                    from   casework.person p join casework.household_member m on m.person_id = p.id
                    where  p.pseudonymous order by p.id limit 1"""),
            Map.entry("/faelle/{id}/schreiben/text", LETTER),
            Map.entry("/faelle/{id}/schreiben/vorschau", LETTER),
            Map.entry("/faelle/{id}/schreiben", LETTER),
            Map.entry("/faelle/{id}/vertretung", "select " + CASE + " as id, " + COLLEAGUE + " as colleague"),
            Map.entry(
                    "/leitung/personen/{id}/vertretung",
                    "select lead_id as id, " + COLLEAGUE + " as standing from casework.case_file where id = " + CASE),
            Map.entry(
                    "/kennzahlen/freigaben/{id}/vergleich",
                    "select id, id as mit from casework.figure_report order by id limit 1"),
            Map.entry(
                    "/organisation/einheiten/{id}",
                    "select unit_id as id, id as state from staffing.unit_state order by id limit 1"),
            Map.entry("/organisation/stellen/{id}", """
                    select h.post_id as id, h.id as holding, s.id as state
                    from   staffing.holding h join staffing.post_state s on s.post_id = h.post_id order by s.id, h.id limit 1"""),
            Map.entry("/organisation/personen/{id}", "select id from staffing.colleague order by id limit 1"),
            Map.entry("/netzwerk/angebote/{id}", """
                    select o.id, p.location_id as place
                    from   network.offer o
                    join   network.organisation g on g.id = o.organisation_id
                    join   tenancy.organisation_name n on n.id = g.member_id and n.kind = 'CITY'
                    join   network.offer_at_location p on p.offer_id = o.id
                    order  by o.id limit 1"""),
            Map.entry("/netzwerk/orte/{id}", """
                    select p.location_id as id
                    from   network.offer o
                    join   network.organisation g on g.id = o.organisation_id
                    join   tenancy.organisation_name n on n.id = g.member_id and n.kind = 'CITY'
                    join   network.offer_at_location p on p.offer_id = o.id
                    order  by o.id limit 1"""),
            Map.entry("/netzwerk/organisationen/{id}", """
                    select g.id from network.organisation g
                    join   tenancy.organisation_name n on n.id = g.member_id and n.kind = 'CITY'
                    order  by g.id limit 1"""),
            Map.entry("/netzwerk/{kind:angebote|organisationen|orte}/{id}/texte", """
                    select o.id, 'ar' as language
                    from   network.offer o
                    join   network.organisation g on g.id = o.organisation_id
                    join   tenancy.organisation_name n on n.id = g.member_id and n.kind = 'CITY'
                    order  by o.id limit 1"""),
            Map.entry("/personen/verschieden", PAIR),
            Map.entry("/personen/zusammenfuehrung", PAIR),
            Map.entry("/verwaltung/vorlagen/{kind}/auslieferung", "select 'INVITATION' as kind"),
            Map.entry(
                    "/faelle/{id}/einwilligungen/{consent}",
                    inCase("consent", "consent.consent x", "x.withdrawn_at is null")),
            Map.entry(
                    "/faelle/{id}/aufenthalt/titel/{titleId}",
                    inCase("titleId", "casework.residence_title x", "x.id is not null")),
            Map.entry(
                    "/faelle/{id}/aufenthalt/rechtskreise/{periodId}",
                    inCase("periodId", "casework.legal_domain_period x", "x.id is not null")),
            Map.entry(
                    "/faelle/{id}/termine/{appointment}",
                    inCase("appointment", "casework.appointment x", "x.state = 'PLANNED'")),
            Map.entry(
                    "/faelle/{id}/fristen/{deadlineId}",
                    inCase("deadlineId", "casework.deadline x", "x.done_on is null")),
            Map.entry("/anfragen/{id}", "select id from casework.inquiry order by state <> 'CLEARING', id limit 1"),
            Map.entry(
                    "/anfragen/{id}/klaerung",
                    "select id from casework.inquiry order by state <> 'RECEIVED', id limit 1"),
            Map.entry(
                    "/leitung/anfragen/{id}",
                    "select id from casework.inquiry order by state <> 'CLEARING', id limit 1"),
            Map.entry(
                    "/anfragen/{id}/termine/{appointment}",
                    "select inquiry_id as id, id as appointment from casework.appointment where inquiry_id is not null limit 1"),
            Map.entry("/leitung/abwesenheiten/{id}/termine/{appointment}", """
                    select a.id, p.id as appointment
                    from   casework.absence a join casework.appointment p on p.colleague_id = a.user_id and p.state = 'PLANNED' limit 1"""),
            Map.entry("/leitung/abwesenheiten/{id}/anfragen/{inquiry}", """
                    select a.id, i.id as inquiry
                    from   casework.absence a join casework.inquiry i on i.responsible_id = a.user_id limit 1"""),
            Map.entry("/herunterladen/neu", "select 'faelle' as liste"),
            Map.entry("/herunterladen", "select 'faelle' as liste, 'CSV' as format"),
            Map.entry("/faelle/{id}/freigaben/neu", NO_BASIS),
            Map.entry("/faelle/{id}/vermittlungen/neu", NO_BASIS),
            Map.entry("/faelle/{id}/uebergabe", NO_BASIS),
            Map.entry("/faelle/{id}/freigaben/{grant}", "select " + CASE + " as id, gen_random_uuid() as \"grant\""),
            Map.entry(
                    "/vermittlungen/freigaben/{grant}",
                    "select gen_random_uuid() as \"grant\", gen_random_uuid() as document"),
            Map.entry("/faelle/{id}/gespraeche/{conference}", CONFERENCE.formatted("HELD")),
            Map.entry("/faelle/{id}/gespraeche/{conference}/punkte/{item}/nachtrag", CONFERENCE.formatted("PLANNED")),
            Map.entry("/konto/sitzungen/{mark}", "select 'keine' as mark"),
            Map.entry("/angebote/bestaetigung/{token}", "select 'keiner' as token"),
            Map.entry("/passwort/{token}", "select 'keiner' as token"),
            Map.entry(
                    "/verwaltung/zugaenge/{id}",
                    "select id from identity.user_name where 'CASE_MANAGER' = any (roles) order by id limit 1"),
            Map.entry(
                    "/verwaltung/organisationen/{id}",
                    "select id from tenancy.organisation_name where kind = 'AUTHORITY' order by id limit 1"),
            Map.entry("/einrichtung/{token}", "select 'keiner' as token"),
            Map.entry("/anmelden/dienst/{key}", "select 'keiner' as key"),
            Map.entry("/anmelden/einladung/{token}", "select 'keiner' as token"),
            Map.entry("/sitemap-{part}.xml", "select 1 as part"),
            Map.entry("/hsds/organizations/{id}", "select gen_random_uuid() as id"),
            Map.entry("/hsds/service_at_locations/{id}", "select gen_random_uuid() as id"),
            Map.entry("/hsds/services/{id}", "select gen_random_uuid() as id"),
            Map.entry("/hsds/taxonomies/{id}", "select gen_random_uuid() as id"),
            Map.entry("/hsds/taxonomy_terms/{id}", "select gen_random_uuid() as id"),
            Map.entry("/angebote/{id}", "select id from network.public_offer order by id limit 1"),
            Map.entry("/angebote/{id}/zettel", "select id from network.public_offer order by id limit 1"),
            Map.entry("/umfrage/{code}", "select 'keiner' as code"),
            Map.entry(
                    "/sprechstunde/{id}/fall/{caseId}",
                    "select id, " + CASE
                            + " as \"caseId\" from casework.walk_in order by state <> 'WAITING', id limit 1"),
            Map.entry(
                    "/wiedervorlagen/{id}",
                    "select id from casework.reminder where case_id = %s order by id limit 1".formatted(CASE)),
            Map.entry("/datenschutz/berichtigungen/{id}", "select id from casework.correction order by id limit 1"),
            Map.entry("/informationsblaetter/{id}", SHEET),
            Map.entry("/verwaltung/listen/{list}", "select 'inquiry_channel' as list, 'WEBSITE' as code"),
            Map.entry("/verwaltung/auskunftsblaetter/{language}", "select 'tr' as language"),
            Map.entry("/verwaltung/informationsblaetter/{id}", SHEET),
            Map.entry("/leitung/faelle/{id}", "select " + CASE + " as id"),
            Map.entry(
                    "/faelle/{id}/mitarbeit/{membership}",
                    inCase("membership", "consent.case_membership x", "x.role = 'SUBSTITUTE'")),
            Map.entry("/kennzahlen/freigaben/{id}", "select id from casework.figure_report order by id limit 1"),
            Map.entry("/leitung/abwesenheiten/{id}", "select id from casework.absence order by id limit 1"),
            Map.entry("/leitung/uebertragungen/{id}", "select id from casework.transfer order by id limit 1"),
            Map.entry("/leitung/personen/{id}", "select lead_id as id from casework.case_file where id = " + CASE),
            Map.entry("/uebernahme/{id}", "select id from casework.takeover order by id limit 1"),
            Map.entry(
                    "/verwaltung/vorlagen/{kind}",
                    "select id::text as kind from casework.letter_kind order by id limit 1"),
            Map.entry("/vertretungen/anrufe/{id}", "select " + CASE + " as id"),
            Map.entry("/sprechstunde/{id}", "select id from casework.walk_in order by state <> 'WAITING', id limit 1"));

    private final JdbcClient jdbc;
    private final TenantCipher cipher;
    private final CaseCipher caseCipher;
    private final Asking asking;
    private final Map<String, Map<String, String>> known = new HashMap<>();

    public Things(JdbcClient jdbc, TenantCipher cipher, CaseCipher caseCipher, Asking asking) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.caseCipher = caseCipher;
        this.asking = asking;
    }

    private static String inCase(String variable, String from, String preferred) {
        return "select x.case_id as id, x.id as \"" + variable + "\" from " + from + " order by (" + preferred
                + ") desc, x.case_id <> " + CASE + ", x.id limit 1";
    }

    /** The values of an address that exists, some of them the owner's; the transaction acts for her. */
    public Thing thing(Route route, Actor owner) {
        var values = new HashMap<String, String>(found(route));
        if (route.pattern().startsWith("/eingaben/")) values.put("id", keptForm(owner));
        if (route.pattern().startsWith("/konto/anmeldung/schluessel/{id}")) values.put("id", passkey(owner));
        if (route.pattern().startsWith("/filter/")) values.put("id", filter());
        if (route.pattern().startsWith("/faelle/{id}/angebote/{offer}"))
            values.put("offer", DirectoryThings.offer(jdbc));
        if (route.pattern().startsWith("/netzwerk/angebote/{id}/voraussetzungen"))
            values.putAll(DirectoryThings.rule(jdbc));
        if (route.pattern().startsWith("/netzwerk/angebote/{id}/zettel")) values.put("id", DirectoryThings.offer(jdbc));
        if (route.pattern().startsWith("/hinweise/meine/{signal}"))
            values.put("signal", SignalThings.ofCase(jdbc, caseCipher, owner, richestCase()));
        if (route.pattern().startsWith("/themen/absprachen/{id}")) values.putAll(SignalThings.procedure(jdbc));
        if (route.pattern().startsWith("/themen/rekonstruktionen/{id}"))
            values.putAll(SignalThings.reconstruction(jdbc, route.pattern()));
        if (route.pattern().startsWith("/hinweise/ohne-fall/{id}")) values.put("id", SignalThings.withoutCase(jdbc));
        if (route.pattern().startsWith("/netzwerk/zettel/")) values.putAll(DirectoryThings.slip(jdbc));
        if (route.pattern().startsWith("/netzwerk/kontaktstelle/{organisation}"))
            values.putAll(DirectoryThings.liaison(jdbc, route.pattern().contains("/treffen/")));
        if (route.pattern().startsWith("/netzwerk/sammellink/{organisation}"))
            values.put("organisation", DirectoryThings.waiting(jdbc));
        if (route.pattern().startsWith("/netzwerk/{kind:angebote|organisationen|orte}/{id}/personen"))
            values.putAll(DirectoryThings.person(jdbc));
        if (route.pattern().startsWith("/netzwerk/organisationen/{id}/programme"))
            values.putAll(DirectoryThings.programme(jdbc));
        if (route.pattern().startsWith("/netzwerk/vorschlaege/{id}")) values.put("id", DirectoryThings.proposal(jdbc));
        if (route.pattern().startsWith("/themen/{id}")) values.putAll(ThemeThings.of(jdbc, route.pattern()));
        if (route.pattern().startsWith("/gremien/{body}")) values.putAll(BodyThings.all(jdbc, route.pattern()));
        if (route.pattern().startsWith("/auftraege/{order}")) values.putAll(BodyThings.order(jdbc, route.pattern()));
        if (route.pattern().startsWith("/vorlagen/{paper}")) values.putAll(CouncilThings.all(jdbc, route.pattern()));
        if (route.pattern().equals("/mitteilungen/{id}")) values.put("id", notice(owner));
        if (route.pattern().startsWith("/sammelaktionen/{id}")) values.put("id", bulkRun());
        if (route.pattern().startsWith("/telefonnotizen/")) values.put("id", phoneNote(owner));
        if (route.pattern().startsWith("/vertretungen/{id}")) values.putAll(standIn(owner));
        if (route.pattern().startsWith("/herunterladen/{id}")) values.put("id", export(owner));
        if (route.pattern().equals("/entwuerfe/{id}")) values.put("id", draft(owner));
        if (route.pattern().startsWith("/anfragen/uebergaben/")) values.put("id", handover(owner));
        if (route.pattern().startsWith("/vermittlungen/{id}")) values.put("id", referral(owner));
        if (route.pattern().startsWith("/widerrufe/{id}")) values.putAll(statement(owner));
        if (route.pattern().startsWith("/vermittlungen/gespraeche/{conference}"))
            values.put("conference", invitation(owner));
        if (route.pattern().startsWith("/personen/zusammenfuehrungen/")) values.put("id", merge());
        if (route.pattern().startsWith("/faelle/{id}/unterlagen/eingang/")) values.putAll(incoming(owner));
        if (route.pattern().startsWith("/datenschutz/notfallzugriffe/{id}")) values.put("id", emergency(owner));
        if (route.pattern().startsWith("/verwaltung/einlesen/{id}")) values.put("id", list(owner));
        if (route.pattern().startsWith("/netzwerk/einlesen/{id}")) values.put("id", DirectoryThings.intake(jdbc));
        if (route.pattern().startsWith("/netzwerk/zusammenfuehren/{id}")) values.put("id", DirectoryThings.merge(jdbc));
        if (route.pattern().startsWith("/verwaltung/uebliche-angaben/{id}")) values.put("id", bundle());
        if (route.pattern().startsWith("/verwaltung/arbeitstage/schliesstage/{id}")) values.put("id", dayOff());
        if (route.pattern().startsWith("/verwaltung/anmeldedienste/{id}")) values.putAll(issuer());
        if (route.pattern().contains("/weitergaben/{basis}")) values.put("basis", legalBasis(owner));
        if (route.pattern().contains("/{exclusion}")) values.put("exclusion", exclusion(owner));
        if (route.pattern().contains("/{request}")) values.put("request", accessRequest(owner));
        if (route.pattern().endsWith("/schutz") || route.pattern().endsWith("/schutz/verzicht"))
            values.putAll(protectedNote(owner));
        return new Thing(Map.copyOf(values));
    }

    private Map<String, String> found(Route route) {
        return FOUND.keySet().stream()
                .filter(begin ->
                        route.pattern().equals(begin) || route.pattern().startsWith(begin + "/"))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(begin -> known.computeIfAbsent(begin, _ -> one(FOUND.get(begin))))
                .orElse(Map.of());
    }

    private Map<String, String> one(String sql) {
        var values = new HashMap<String, String>();
        var rows = jdbc.sql(sql).query().listOfRows();
        if (rows.isEmpty()) throw new AssertionError("the demo has nothing for: " + sql);
        rows.getFirst().forEach((name, value) -> values.put(name, String.valueOf(value)));
        return values;
    }

    /** Whoever owns it works on the case. */
    public void join(String caseId, Actor member) {
        jdbc.sql("""
                        insert into consent.case_membership (id, case_id, user_id, role)
                        values (?, ?::uuid, ?, 'LEAD')
                        on conflict do nothing""").params(Ids.next(), caseId, member.user().value()).update();
    }

    /** The case of an address that leads into a case. */
    public String caseOf(Route route, Thing thing) {
        if (route.pattern().startsWith("/faelle/{id}") || route.pattern().startsWith("/vertretungen/anrufe/"))
            return thing.value("id");
        if (route.pattern().contains("{caseId}")) return thing.value("caseId");
        return route.pattern().startsWith("/wiedervorlagen/{id}")
                ? one("select " + CASE + " as id").get("id")
                : "";
    }

    /** Without a password: nobody signs in with it. */
    public void account(Actor actor) {
        jdbc.sql("""
                        insert into identity.account (id, organisation_id, username, display_name, roles)
                        values (?, ?, ?, ?, '{}')
                        on conflict do nothing""")
                .params(
                        actor.user().value(),
                        actor.organisation().value(),
                        actor.user().value().toString(),
                        actor.name())
                .update();
    }

    private String passkey(Actor owner) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into identity.passkey (id, account_id, credential_id, public_key, sign_count, uv_initialized, transports,
                          backup_eligible, backup_state, label, created_at, last_used_at)
                        values (?, ?, decode(md5(random()::text), 'hex'), '', 0, false, '{}', false, false, 'Schlüssel', now(), now())""").params(id, owner.user().value()).update();
        return id.toString();
    }

    private String keptForm(Actor owner) {
        var id = Ids.next();
        var fields = cipher.encrypt(owner.tenant(), "text\tText", "identity.kept_form.fields:" + id);
        jdbc.sql(
                        "insert into identity.kept_form (id, user_id, path, fields, kept_at) values (?, ?, '/telefonnotiz', ?, now())")
                .params(id, owner.user().value(), fields)
                .update();
        return id.toString();
    }

    private String filter() {
        var id = Ids.next();
        jdbc.sql(
                        "insert into casework.saved_filter (id, list, name, href) values (?, 'CASES', ?, '/faelle?stand=alle')")
                .params(id, id.toString())
                .update();
        return id.toString();
    }

    private String notice(Actor owner) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into notifications.notice (id, user_id, text_key, path, urgent)
                        values (?, ?, 'notifications.inbox.new', ?, false)""").params(id, owner.user().value(), "/start?" + id).update();
        return id.toString();
    }

    private String bulkRun() {
        var id = Ids.next();
        jdbc.sql("insert into casework.bulk_run (id, action) values (?, 'DONE')")
                .param(id)
                .update();
        return id.toString();
    }

    private String phoneNote(Actor owner) {
        var fields = Map.of("callText", "Ruft morgen wieder an", "callMinutes", "5");
        var reply = asking.post(owner, "/telefonnotiz", fields);
        if (reply.status() != 303) throw new AssertionError("no phone note: " + reply);
        return one("select id from casework.phone_note order by taken_at desc, id desc limit 1")
                .get("id");
    }

    private String draft(Actor owner) {
        var id = UUID.randomUUID().toString();
        var caseId = one("select " + CASE + " as id").get("id");
        join(caseId, owner);
        var reply = asking.post(
                owner,
                "/entwuerfe",
                Map.of(
                        "_draft",
                        id,
                        "_draftOf",
                        "note",
                        "_draftAt",
                        "/faelle/" + caseId + "/notizen",
                        "text",
                        "Entwurf"));
        if (reply.status() != 200) throw new AssertionError("no draft: " + reply);
        return id;
    }

    /** The organisation that hands things over; nobody asks as one of its colleagues. */
    private String giver() {
        return one("select id from tenancy.organisation where tenant_id = shared.tenant() and short_name = 'Lotsenhaus'")
                .getOrDefault("id", "");
    }

    private String referral(Actor owner) {
        lookAs(giver());
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.referral (id, case_id, recipient_id, mode, service, respond_by)
                        select ?, c.id, ?, 'PSEUDONYMOUS_INQUIRY', 'Beratung', current_date + 7
                        from   casework.case_file c order by c.id limit 1""").params(id, owner.organisation().value()).update();
        lookAs(owner.organisation().value().toString());
        return id.toString();
    }

    private Map<String, String> statement(Actor owner) {
        var id = Ids.next();
        var words =
                cipher.encrypt(owner.tenant(), "Haile, Selam\n\n\n\n\n\n", "casework.withdrawal_statement.words:" + id);
        jdbc.sql("""
                        insert into casework.withdrawal_statement
                          (id, addressee_id, desk, said_at, how, scope, words, taken_at, taken_by, taken_in)
                        values (?, shared.organisation(), 'LEAD', now(), 'PHONE', 'ALL', ?, now(), shared.actor(), shared.organisation())""").params(id, words).update();
        return Map.of(
                "id",
                id.toString(),
                "person",
                one("select person_id as person from consent.consent order by id limit 1")
                        .getOrDefault("person", ""));
    }

    /** About nobody who is named, so that it needs no consent. */
    private String invitation(Actor owner) {
        lookAs(giver());
        var id = Ids.next();
        var caseId =
                one("select id from casework.case_file order by id limit 1").getOrDefault("id", "");
        jdbc.sql("""
                        insert into casework.appointment (id, case_id, colleague_id, on_day, from_time, to_time, room, phone, interpreter_mode,
                                                          interpreter_language, interpreter_cost)
                        values (:id, cast(:case as uuid), :by, current_date, '9:00', '10:00', '', '', 'NONE', '', '')""")
                .param("id", id)
                .param("case", caseId)
                .param("by", owner.user().value())
                .update();
        jdbc.sql("""
                        insert into casework.conference (id, case_id, appointment_id, anonymous, channel, takes_part, reason, description)
                        values (:id, cast(:case as uuid), :id, true, 'OFFICE', false, :reason, :description)""")
                .param("id", id)
                .param("case", caseId)
                .param("reason", sealed(owner, caseId, "casework.conference.reason:" + id))
                .param("description", sealed(owner, caseId, "casework.conference.description:" + id))
                .update();
        jdbc.sql(
                        "insert into casework.conference_participant (id, conference_id, anonymous, organisation_id) values (?, ?, true, ?)")
                .params(Ids.next(), id, owner.organisation().value())
                .update();
        lookAs(owner.organisation().value().toString());
        return id.toString();
    }

    private String handover(Actor owner) {
        lookAs(giver());
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.inquiry_handover
                          (id, to_organisation, inquiry_id, handed_on, agreed_how, agreed_on, parts, priority, language, interpreter,
                           district, phone_safe)
                        select ?, ?, i.id, current_date, 'PHONE', current_date, array['LANGUAGE'], 'NORMAL', '', false, '', ''
                        from   casework.inquiry i limit 1""").params(id, owner.organisation().value()).update();
        lookAs(owner.organisation().value().toString());
        return id.toString();
    }

    private void lookAs(String organisation) {
        jdbc.sql("select set_config('app.organisation', ?, true)")
                .param(organisation)
                .query((row, number) -> true)
                .single();
    }

    private String merge() {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.person_merge
                          (id, survivor_person_id, absorbed_person_id, survivor_before, names_before, merged_at)
                        select ?, a.id, b.id, to_jsonb(a), '[]', now()
                        from   casework.person a join casework.person b on b.id > a.id order by a.id, b.id limit 1""").param(id).update();
        return id.toString();
    }

    private Map<String, String> incoming(Actor owner) {
        var id = Ids.next();
        var caseId = one("select case_id as id from casework.document order by id limit 1")
                .get("id");
        var name = caseCipher.encrypt(
                owner.tenant(), UUID.fromString(caseId), "Brief.pdf", "casework.incoming_file.name:" + id);
        jdbc.sql("""
                        insert into casework.incoming_file (id, case_id, name, blob_id, media_type, sha256, size, added_at)
                        select ?, d.case_id, ?, d.blob_id, d.media_type, d.sha256, d.size, now()
                        from   casework.document d order by d.id limit 1""").params(id, name).update();
        return Map.of("id", caseId, "file", id.toString());
    }

    /** About nobody, and asked for by somebody who works here: only such a file can be confirmed. */
    private String export(Actor owner) {
        var id = Ids.next();
        var reason = cipher.encrypt(owner.tenant(), "Grund", "casework.export.reason:" + id);
        jdbc.sql("""
                        insert into casework.export (id, kind, format, filter, cases, persons, reason, state, requested_at)
                        values (?, 'CASES', 'CSV', '{}', '{}', 0, ?, 'WAITING', now())""").params(id, reason).update();
        return id.toString();
    }

    private String list(Actor owner) {
        var id = Ids.next();
        var file = java.util.Base64.getEncoder().encodeToString("Name;Art\nVerein;Träger\n".getBytes(UTF_8));
        var content = cipher.encrypt(owner.tenant(), file, "identity.intake.content:" + id);
        jdbc.sql(
                        "insert into identity.intake (id, kind, state, file_name, content) values (?, 'ORGANISATIONS', 'MAPPING', 'Liste', ?)")
                .params(id, content)
                .update();
        return id.toString();
    }

    private Map<String, String> standIn(Actor owner) {
        jdbc.sql("insert into consent.limited_substitution (id, case_id, user_id, valid_from, valid_to) select ?, "
                        + CASE + ", ?, current_date, current_date")
                .params(Ids.next(), owner.user().value())
                .update();
        jdbc.sql("""
                        insert into casework.absence_appointment (absence_id, appointment_id, outcome)
                        select a.id, x.id, 'CALLED_OFF'
                        from   casework.absence a, casework.appointment x
                        where  x.case_id = """ + CASE).update();
        return one("select case_id as id, id as appointment from casework.appointment where case_id = " + CASE
                + " limit 1");
    }

    private String richestCase() {
        return one("select " + CASE + " as id").get("id");
    }

    private byte[] sealed(Actor owner, String caseId, String place) {
        return caseCipher.encrypt(owner.tenant(), UUID.fromString(caseId), "Ein Text unter Schlüssel", place);
    }

    /** Of somebody else: nobody reviews her own. */
    private String emergency(Actor owner) {
        var id = Ids.next();
        var caseId = richestCase();
        jdbc.sql("""
                        insert into consent.break_glass (id, case_id, user_id, reason_code, reason, ends_at)
                        values (?, ?::uuid, ?, 'DEADLINE', ?, now() + interval '60 minutes')""")
                .params(id, caseId, UUID.randomUUID(), sealed(owner, caseId, "consent.break_glass.reason:" + id))
                .update();
        return id.toString();
    }

    /** For an office outside, proposed by somebody else: nobody decides about her own. */
    private String legalBasis(Actor owner) {
        var id = Ids.next();
        var caseId = richestCase();
        jdbc.sql("""
                        insert into consent.legal_basis
                          (id, case_id, person_id, office, categories, purpose_code, norm, justification, valid_from, valid_until, decided_by)
                        select :id, c.id, c.client_id, :office, array['IDENTITY'], 'LEGAL_OBLIGATION', 'SGB10_69', :why, current_date,
                               current_date + 7, :by
                        from   casework.case_file c where c.id = cast(:case as uuid)""")
                .param("id", id)
                .param("case", caseId)
                .param("office", sealed(owner, caseId, "consent.legal_basis.office:" + id))
                .param("why", sealed(owner, caseId, "consent.legal_basis.justification:" + id))
                .param("by", UUID.randomUUID())
                .update();
        return id.toString();
    }

    private String exclusion(Actor owner) {
        var id = Ids.next();
        var caseId = richestCase();
        jdbc.sql("insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?::uuid, ?, ?)")
                .params(id, caseId, UUID.randomUUID(), sealed(owner, caseId, "consent.case_exclusion.reason:" + id))
                .update();
        return id.toString();
    }

    private String accessRequest(Actor owner) {
        var id = Ids.next();
        var number = cipher.encrypt(owner.tenant(), "2026-00001", "consent.access_request.number:" + id);
        var reason = cipher.encrypt(owner.tenant(), "Wir stimmen uns ab", "consent.access_request.reason:" + id);
        jdbc.sql(
                        "insert into consent.access_request (id, case_id, asker_id, number, reason) values (?, ?::uuid, ?, ?, ?)")
                .params(id, richestCase(), UUID.randomUUID(), number, reason)
                .update();
        return id.toString();
    }

    /** An identity provider that nobody answers for. */
    private Map<String, String> issuer() {
        var id = Ids.next();
        jdbc.sql("""
                        insert into identity.oidc_issuer (id, label, address, client_id, client_secret, help, second_factor)
                        values (?, 'Anmelden', 'http://localhost:1', ?, '', 'Servicestelle', '{}')""").params(id, id.toString()).update();
        return Map.of("id", id.toString(), "invitation", id.toString());
    }

    private String dayOff() {
        var id = Ids.next();
        jdbc.sql(
                        "insert into tenancy.closed_days (id, from_day, to_day, name) values (?, date '2000-03-06', date '2000-03-06', 'Rosenmontag')")
                .param(id)
                .update();
        return id.toString();
    }

    private String bundle() {
        var id = Ids.next();
        jdbc.sql("""
                        insert into consent.recipient_bundle (id, organisation_id, name, categories, purpose_code, direction)
                        values (?, shared.organisation(), ?, array['IDENTITY'], 'REFERRAL_HANDLING', 'BOTH')""").params(id, id.toString()).update();
        return id.toString();
    }

    /** A note that only the owner reads. */
    private Map<String, String> protectedNote(Actor owner) {
        var caseId = richestCase();
        join(caseId, owner);
        var reply = asking.post(
                owner, "/faelle/" + caseId + "/notizen", Map.of("text", "Unter vier Augen", "sealed", "true"));
        if (reply.status() != 303) throw new AssertionError("no note: " + reply);
        return one("""
                select case_id as id, thing_id as thing from consent.compartment
                where  author_id = shared.actor() order by closed_at desc, id desc limit 1""");
    }

    /** @param values of the variables of an address, by name */
    public record Thing(Map<String, String> values) {

        /** The same kind of address for things that do not exist. */
        public Thing nowhere() {
            var other = new HashMap<>(values);
            other.replaceAll((name, value) -> isId(value) ? UUID.randomUUID().toString() : value);
            return new Thing(Map.copyOf(other));
        }

        /** With further fields. */
        public Thing with(Map<String, String> more) {
            var all = new HashMap<>(values);
            all.putAll(more);
            return new Thing(Map.copyOf(all));
        }

        private static boolean isId(String value) {
            return value.length() == 36;
        }

        public String value(String name) {
            var value = values.get(name);
            if (value == null) throw new AssertionError("no thing for {" + name + "}");
            return value;
        }
    }
}
