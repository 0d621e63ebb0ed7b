package de.lotse.casework.conferences;

import de.lotse.casework.CaseId;
import de.lotse.casework.conferences.Participant.Answer;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who is invited to conferences of the own organisation. */
@Repository
class Participants {

    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing happens to a colleague who is invited already. */
    void addColleague(Conference conference, UUID user) {
        add(conference, user, null, null);
    }

    /** Answers false for an organisation that is invited already. */
    boolean addOrganisation(Conference conference, OrganisationId organisation, @Nullable UUID grant) {
        return add(conference, null, organisation.value(), grant) == 1;
    }

    private int add(Conference conference, @Nullable UUID user, @Nullable UUID organisation, @Nullable UUID grant) {
        return jdbc.sql("""
                        insert into casework.conference_participant (id, conference_id, anonymous, user_id, organisation_id, grant_id)
                        values (:id, :conference, :anonymous, :user, :organisation, :grant)
                        on conflict do nothing""")
                .param("id", Ids.next())
                .param("conference", conference.id())
                .param("anonymous", conference.anonymous())
                .param("user", user)
                .param("organisation", organisation)
                .param("grant", grant)
                .update();
    }

    /** Throws {@link Conflict} for somebody of whom the minutes tell. */
    void remove(Conference conference, Participant one) {
        var removed = jdbc.sql("""
                        delete from casework.conference_participant p
                        where  p.id = ? and not exists (
                                 select 1 from casework.conference_present x where x.tenant_id = p.tenant_id and x.participant_id = p.id)""").param(one.id()).update();
        if (removed == 0) throw new Conflict(conference.path());
    }

    void share(Participant one, UUID grant) {
        jdbc.sql("update casework.conference_participant set grant_id = ?, version = version + 1 where id = ?")
                .params(grant, one.id())
                .update();
    }

    /** As who was invited; answers false if it was changed since this version. */
    boolean answer(UUID id, int version, Answer answer, String comes) {
        return jdbc.sql("""
                        update casework.conference_participant
                        set    answer = ?, comes = ?, answered_at = now(), version = version + 1
                        where  id = ? and version = ? and organisation_id = shared.organisation()""").params(answer.name(), comes, id, version).update() == 1;
    }

    /** Colleagues first, then by name. */
    List<Participant> of(Conference conference) {
        return jdbc.sql("""
                        select p.id, p.version, p.user_id, p.organisation_id, coalesce(u.display_name, o.name, '') as name, p.grant_id,
                               p.answer, p.comes
                        from   casework.conference_participant p
                        left join identity.user_name u on u.tenant_id = p.tenant_id and u.id = p.user_id
                        left join tenancy.organisation_name o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                        where  p.conference_id = ?
                        order  by p.user_id is null, name, p.id""").param(conference.id()).query(Participants::map).list();
    }

    /** Colleagues who work on the case now or later; among them may be somebody whom an exclusion keeps out. */
    List<Option> colleagues(CaseId caseId) {
        return jdbc.sql("""
                        select distinct u.id, u.display_name
                        from   consent.case_member m
                        join   identity.user_name u on u.tenant_id = m.tenant_id and u.id = m.user_id
                        where  m.case_id = :case and u.enabled and (m.valid_to is null or m.valid_to >= current_date)
                        order  by u.display_name, u.id""")
                .param("case", caseId.value())
                .query((row, number) -> new Option(row.getString("id"), row.getString("display_name")))
                .list();
    }

    private static Participant map(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation_id", UUID.class);
        return new Participant(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("user_id", UUID.class),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("name"),
                row.getObject("grant_id", UUID.class),
                Answer.valueOf(row.getString("answer")),
                row.getString("comes"));
    }
}
