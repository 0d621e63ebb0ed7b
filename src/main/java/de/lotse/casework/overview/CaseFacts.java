package de.lotse.casework.overview;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom the case is about, where it stands, and who works on it. */
@Component
class CaseFacts implements OverviewCard {

    private final JdbcClient jdbc;
    private final CaseTeam team;
    private final Clock clock;

    CaseFacts(JdbcClient jdbc, CaseTeam team, Clock clock) {
        this.jdbc = jdbc;
        this.team = team;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        var client = client(head);
        var terms = new ArrayList<Term>();
        terms.add(new Term(t("casework.cases.client"), client.name));
        terms.add(new Term(t("casework.overview.age"), client.age(LocalDate.now(clock))));
        if (client.household > 1) terms.add(new Term(t("casework.overview.household"), people(client.household)));
        terms.add(new Term(t("casework.cases.status"), t("casework.status." + head.status())));
        terms.add(new Term(t("casework.cases.phase"), t("casework.phase." + head.phase())));
        terms.addAll(team.of(head.id()));
        terms.add(new Term(t("casework.cases.opened"), date(head.openedOn())));
        if (head.closedOn() != null) terms.add(new Term(t("casework.overview.closed"), date(head.closedOn())));
        terms.add(new Term(t("casework.caselist.lastContact"), client.lastContact()));
        return Optional.of(CaseCard.ofTerms(t("casework.overview.case"), List.copyOf(terms)));
    }

    private Client client(CaseHead head) {
        return jdbc.sql("""
                        select p.display_name, p.birth_date, p.birth_precision, c.last_contact_on,
                               (select count(*) from casework.household_member m
                                where m.case_id = c.id and m.valid_to is null) as household
                        from   casework.case_file c
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  c.id = ?""").param(head.id().value()).query(CaseFacts::client).single();
    }

    private static Client client(ResultSet row, int number) throws SQLException {
        return new Client(
                row.getString("display_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("birth_precision"),
                row.getObject("last_contact_on", LocalDate.class),
                row.getInt("household"));
    }

    private static String people(int household) {
        return t("casework.overview.people", household);
    }

    private record Client(
            String name,
            @Nullable LocalDate born,
            String precision,
            @Nullable LocalDate contact,
            int household) {

        @Nullable
        String age(LocalDate today) {
            if (born == null) return null;
            var years = born.until(today).getYears();
            return t(precision.equals("DAY") ? "casework.overview.years" : "casework.overview.aboutYears", years);
        }

        @Nullable
        String lastContact() {
            return contact == null ? null : date(contact);
        }
    }
}
