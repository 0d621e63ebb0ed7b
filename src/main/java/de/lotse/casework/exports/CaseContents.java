package de.lotse.casework.exports;

import static de.lotse.consent.ContentCategory.*;

import de.lotse.casework.CaseId;
import de.lotse.consent.ContentCategory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a case consists of, by content category: the one place where it is gathered. Whoever asks has decided that the case may be seen.
 * Where an address in the household is protected (§ 51 BMG), no address and no school gets into the file, whoever asks for it.
 *
 * <p>A column is called as it is called in the file, with two underscores before the code list, or the begin of the message keys, that has
 * its words. Columns of bytes are texts under the key of the case; {@code place_id} says where they were written.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseContents {

    private static final String OF_HOUSEHOLD = """

            join casework.household_member m on m.tenant_id = x.tenant_id and m.person_id = x.person_id and m.case_id = :case
            join casework.person p on p.tenant_id = x.tenant_id and p.id = x.person_id
            """;

    private static final List<Section> SECTIONS = List.of(
            new Section(IDENTITY, "case_file", """
                    select c.case_number as number, c.status as "status__casework.status", c.phase as "phase__casework.phase",
                           c.opened_on as opened, c.closed_on as closed, u.display_name as lead, p.display_name as client
                    from   casework.case_file c
                    join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                    left join identity.user_name u on u.tenant_id = c.tenant_id and u.id = c.lead_id
                    where  c.id = :case"""),
            new Section(IDENTITY, "person", """
                    select p.display_name as person, p.birth_date as born, p.gender as "gender__gender"
                    from   casework.household_member m join casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                    where  m.case_id = :case
                    order  by m.role <> 'CLIENT', p.display_name, p.id"""),
            new Section(IDENTITY, "person_name", """
                    select p.display_name as person, x.family, x.given, x.particles, x.kind as "kind__casework.people.names.kind"
                    from   casework.person_name x""" + OF_HOUSEHOLD + "order by p.display_name, x.position"),
            new Section(IDENTITY, "person_nationality", """
                    select p.display_name as person, x.state as "nationality__state"
                    from   casework.person_nationality x""" + OF_HOUSEHOLD + "order by p.display_name, x.state"),
            Section.underTheKeyOfTheTenant(
                    IDENTITY, "person_identifier", """
                    select p.display_name as person, x.type as "type__identifier_type", x.value, x.issuer, x.id::text as place_id
                    from   casework.person_identifier x""" + OF_HOUSEHOLD + "order by p.display_name, x.id"),
            new Section(FAMILY_LAW, "guardianship", """
                    select p.display_name as person, coalesce(h.display_name, x.holder_name) as holder,
                           x.basis as "basis__casework.people.guardianship.basis", x.valid_from as since, x.valid_to as until
                    from   casework.guardianship x""" + OF_HOUSEHOLD + """
                    left join casework.person h on h.tenant_id = x.tenant_id and h.id = x.holder_id
                    order  by p.display_name, x.id"""),
            new Section(CONTACT, "person_address", """
                    select p.display_name as person, x.street, x.postal_code, x.city, x.valid_from as since, x.valid_to as until
                    from   casework.person_address x""" + OF_HOUSEHOLD + """
                    where  not exists (select 1 from casework.case_with_protected_address a where a.case_id = :case)
                    order  by p.display_name, x.valid_from nulls first, x.id"""),
            new Section(CONTACT, "contact_point", """
                    select p.display_name as person, x.type as "type__casework.people.contacts.type", x.value, x.times
                    from   casework.contact_point x""" + OF_HOUSEHOLD + "order by p.display_name, x.id"),
            new Section(HOUSEHOLD, "household_member", """
                    select p.display_name as person, x.role as "role__household_role", x.valid_from as since, x.valid_to as until
                    from   casework.household_member x join casework.person p on p.tenant_id = x.tenant_id and p.id = x.person_id
                    where  x.case_id = :case order by x.role <> 'CLIENT', p.display_name, x.id"""),
            new Section(LANGUAGE, "person_language", """
                    select p.display_name as person, x.language as "language__language", x.level as "level__language_level"
                    from   casework.person_language x""" + OF_HOUSEHOLD + "order by p.display_name, x.id"),
            new Section(RESIDENCE_STATUS, "residence_title", """
                    select p.display_name as person, x.title as "title__residence_title", x.valid_from as since, x.valid_to as until,
                           x.note, x.id::text as place_id
                    from   casework.residence_title x join casework.person p on p.tenant_id = x.tenant_id and p.id = x.person_id
                    where  x.case_id = :case order by p.display_name, x.valid_from nulls first, x.id"""),
            new Section(BENEFITS, "legal_domain_period", """
                    select p.display_name as person, x.legal_domain as "legal_domain__legal_domain", x.office, x.file_reference,
                           x.valid_from as since, x.valid_to as until, x.id::text as place_id
                    from   casework.legal_domain_period x join casework.person p on p.tenant_id = x.tenant_id and p.id = x.person_id
                    where  x.case_id = :case order by p.display_name, x.valid_from nulls first, x.id"""),
            new Section(EDUCATION, "person_school", """
                    select p.display_name as person, x.type as "type__school_type", x.name, x.class as school_class, x.valid_from as since,
                           x.valid_to as until
                    from   casework.person_school x""" + OF_HOUSEHOLD + """
                    where  not exists (select 1 from casework.case_with_protected_address a where a.case_id = :case)
                    order  by p.display_name, x.id"""),
            new Section(NOTES, "assessment_area", """
                    select a.number, a.assessed_on as day, x.life_area as "life_area__life_area", x.situation, x.resources, x.need,
                           x.own_view, x.rating, x.own_rating, x.urgency as "urgency__casework.assessment.urgency", x.id::text as place_id
                    from   casework.assessment a join casework.assessment_area x on x.tenant_id = a.tenant_id and x.assessment_id = a.id
                    where  a.case_id = :case order by a.number, x.life_area, x.id"""),
            new Section(PLAN, "plan_goal", """
                    select v.number, v.status as "status__casework.plan.planStatus", v.agreed_on as agreed,
                           x.life_area as "life_area__life_area", x.own_words, x.plain_words, x.indicator, x.target_date as due,
                           x.plan_id || ':' || x.goal_id as place_id
                    from   casework.plan_version v join casework.plan_goal x on x.tenant_id = v.tenant_id and x.plan_id = v.id
                    where  v.case_id = :case order by v.number, x.goal_id"""),
            new Section(PLAN, "plan_step", """
                    select v.number, x.what, x.responsible as "responsible__casework.plan.responsible", x.organisation, x.place,
                           x.due_on as due, x.plan_id || ':' || x.step_id as place_id
                    from   casework.plan_version v join casework.plan_step x on x.tenant_id = v.tenant_id and x.plan_id = v.id
                    where  v.case_id = :case order by v.number, x.step_id"""),
            new Section(PLAN, "offer_not_possible", """
                    select x.recorded_on as day, p.display_name as person, x.topic as "topic__offer_topic",
                           x.reason as "reason__casework.offers.reason", u.display_name as author
                    from   casework.offer_not_possible x
                    left join casework.household_member m on m.tenant_id = x.tenant_id and m.id = x.member_id
                    left join casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                    left join identity.user_name u on u.tenant_id = x.tenant_id and u.id = x.author_id
                    where  x.case_id = :case order by x.recorded_on, x.id"""),
            new Section(PLAN, "signal_origin", """
                    select x.given_on as day, x.barrier as "barrier__barrier_type", u.display_name as author
                    from   casework.signal_origin x
                    left join identity.user_name u on u.tenant_id = x.tenant_id and u.id = x.author_id
                    where  x.case_id = :case order by x.given_on, x.signal_id"""),
            new Section(NOTES, "case_note", """
                    select x.written_at as at, u.display_name as author, k.occurred_on as contact_on, k.minutes,
                           k.kind as "kind__contact_kind", k.channel as "channel__consultation_channel", x.text, x.id::text as place_id
                    from   casework.case_note x
                    left join casework.consultation k on k.tenant_id = x.tenant_id and k.note_id = x.id
                    left join identity.user_name u on u.tenant_id = x.tenant_id and u.id = x.author_id
                    where  x.case_id = :case order by x.written_at, x.id"""),
            new Section(APPOINTMENTS, "appointment", """
                    select x.on_day as day, x.from_time::text as begins, x.to_time::text as ends, u.display_name as colleague, x.place,
                           x.with_whom, x.purpose, x.state as "state__casework.appointments.state", x.reason, x.id::text as place_id
                    from   casework.appointment x
                    left join identity.user_name u on u.tenant_id = x.tenant_id and u.id = x.colleague_id
                    where  x.case_id = :case order by x.on_day, x.from_time, x.id"""),
            new Section(NOTES, "conference", """
                    select a.on_day as day, x.reason, x.description, x.not_taking_part, x.state as "state__casework.conferences.state",
                           x.id::text as place_id
                    from   casework.conference x join casework.appointment a on a.tenant_id = x.tenant_id and a.id = x.appointment_id
                    where  x.case_id = :case order by a.on_day, x.id"""),
            new Section(NOTES, "conference_item", """
                    select a.on_day as day, i.position as number, i.title, i.question, i.id::text as place_id
                    from   casework.conference x join casework.appointment a on a.tenant_id = x.tenant_id and a.id = x.appointment_id
                    join   casework.conference_item i on i.tenant_id = x.tenant_id and i.conference_id = x.id
                    where  x.case_id = :case order by a.on_day, x.id, i.position, i.id"""),
            new Section(NOTES, "conference_minutes", """
                    select a.on_day as day, i.position as number, m.said, m.decision, m.own_view, m.step, m.step_until as until,
                           m.written_at as at, u.display_name as author, m.item_id::text as place_id
                    from   casework.conference x join casework.appointment a on a.tenant_id = x.tenant_id and a.id = x.appointment_id
                    join   casework.conference_item i on i.tenant_id = x.tenant_id and i.conference_id = x.id
                    join   casework.conference_minutes m on m.tenant_id = i.tenant_id and m.item_id = i.id
                    left join identity.user_name u on u.tenant_id = m.tenant_id and u.id = m.written_by
                    where  x.case_id = :case order by a.on_day, x.id, i.position, i.id"""),
            new Section(NOTES, "conference_addendum", """
                    select i.position as number, n.written_at as at, u.display_name as author, n.text, n.id::text as place_id
                    from   casework.conference x
                    join   casework.conference_item i on i.tenant_id = x.tenant_id and i.conference_id = x.id
                    join   casework.conference_addendum n on n.tenant_id = i.tenant_id and n.item_id = i.id
                    left join identity.user_name u on u.tenant_id = n.tenant_id and u.id = n.author_id
                    where  x.case_id = :case order by n.written_at, n.id"""),
            new Section(APPOINTMENTS, "deadline", """
                    select x.due_on as due, x.office, x.subject, x.done_on as done, x.done_note, x.id::text as place_id
                    from   casework.deadline x where x.case_id = :case order by x.due_on, x.id"""),
            new Section(APPOINTMENTS, "reminder", """
                    select x.due_on as due, x.text, u.display_name as colleague, x.ended_at as ended, x.id::text as place_id
                    from   casework.reminder x
                    left join identity.user_name u on u.tenant_id = x.tenant_id and u.id = x.assignee_id
                    where  x.case_id = :case order by x.due_on, x.id"""),
            new Section(DOCUMENTS, "letter", """
                    select x.made_at as at, u.display_name as author, x.address, x.subject, x.body, x.id::text as place_id
                    from   casework.letter x
                    left join identity.user_name u on u.tenant_id = x.tenant_id and u.id = x.made_by
                    where  x.case_id = :case order by x.made_at, x.id"""),
            new Section(DOCUMENTS, "document", """
                    select x.name, x.type as "type__document_type", x.dated as day, x.received_on as received, x.added_at as at,
                           u.display_name as author, x.note, x.size, x.id::text as place_id
                    from   casework.document x
                    left join identity.user_name u on u.tenant_id = x.tenant_id and u.id = x.added_by
                    where  x.case_id = :case and x.struck_at is null order by x.added_at, x.id"""),
            new Section(IDENTITY, "closure", """
                    select x.closed_on as closed, x.reason as "reason__closure_reason", x.evaluation, x.attempts, x.reopened_at as reopened,
                           x.id::text as place_id
                    from   casework.closure x where x.case_id = :case order by x.closed_at, x.id"""),
            new Section(IDENTITY, "timeline_entry", """
                    select x.occurred_at as at, u.display_name as author, x.type as "type__casework.timeline", x.detail,
                           x.id::text as place_id
                    from   casework.timeline_entry x
                    left join identity.user_name u on u.tenant_id = x.tenant_id and u.id = x.author_id
                    where  x.case_id = :case order by x.occurred_at, x.id"""));

    private final SectionReading reading;
    private final ConsentTable consents;

    CaseContents(SectionReading reading, ConsentTable consents) {
        this.reading = reading;
        this.consents = consents;
    }

    /** Every table that has rows, in the order in which one reads them. */
    List<CaseTable> of(CaseId caseId) {
        return Stream.concat(
                        SECTIONS.stream().map(section -> reading.read(section, caseId)), Stream.of(consents.of(caseId)))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /**
     * @param table the table of the texts, by which they are bound to their place; also its name in the file
     * @param ofCase whether they lie under the key of the case; else under that of the municipality
     */
    record Section(ContentCategory category, String table, String sql, boolean ofCase) {

        Section(ContentCategory category, String table, String sql) {
            this(category, table, sql, true);
        }

        static Section underTheKeyOfTheTenant(ContentCategory category, String table, String sql) {
            return new Section(category, table, sql, false);
        }
    }
}
