package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.takeover.RowReader.RowWords;
import de.lotse.casework.takeover.Takeover.Mapping;
import de.lotse.identity.Accounts;
import de.lotse.shared.UserId;
import de.lotse.tables.Table;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes households of the rows of a table: rows with the same key belong together, and one of them is the client. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Households {

    private static final int MOST_IN_HOUSEHOLD = 30;

    private final Codes codes;
    private final Accounts accounts;
    private final Clock clock;

    Households(Codes codes, Accounts accounts, Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.clock = clock;
    }

    List<Household> of(Table table, Mapping mapping) {
        var today = LocalDate.now(clock);
        var lead = mapping.defaultLead();
        var words = new RowWords(
                mapping.columns(),
                new CodeWords(codes, today),
                new RowDates(today, table.date1904()),
                Leads.of(accounts),
                lead == null ? null : new UserId(lead),
                mapping.renewBy());
        var head = Field.in(table).at(mapping.headerRow()).orElseThrow();
        var households = new LinkedHashMap<String, List<Draft>>();
        for (var line : table.lines()) {
            if (line.number() <= mapping.headerRow()) continue;
            var draft = RowReader.read(head, line, words);
            var key = draft.household().isEmpty() ? "#" + line.number() : draft.household();
            households.computeIfAbsent(key, _ -> new ArrayList<>()).add(draft);
        }
        return households.values().stream().map(Households::household).toList();
    }

    private static Household household(List<Draft> rows) {
        var clients = rows.stream().filter(Draft::isClient).toList();
        var client = clients.isEmpty() ? rows.getFirst() : clients.getFirst();
        var problems = new ArrayList<String>();
        if (clients.size() > 1) problems.add(t("casework.takeover.say.clients", row(clients.get(1)), row(client)));
        if (rows.size() > MOST_IN_HOUSEHOLD)
            problems.add(t("casework.takeover.say.household", row(client), rows.size()));
        if (client.facts().opened() == null && client.problems().isEmpty())
            problems.add(t("casework.takeover.say.opened", row(client)));
        if (client.facts().lead() == null && client.problems().isEmpty())
            problems.add(t("casework.takeover.say.noLead", row(client)));
        var members = rows.stream().filter(row -> row != client).toList();
        return new Household(client, members, problems);
    }

    private static String row(Draft draft) {
        return Integer.toString(draft.row());
    }

    /**
     * One case to be.
     *
     * @param problems that are nobody's alone
     */
    record Household(Draft client, List<Draft> members, List<String> problems) {

        List<Draft> all() {
            var all = new ArrayList<Draft>();
            all.add(client);
            all.addAll(members);
            return all;
        }

        boolean isSound() {
            return brokenRow().isEmpty();
        }

        /** The first row that has to be repaired, for the sake of which all others wait. */
        Optional<Integer> brokenRow() {
            return all().stream()
                    .filter(draft -> !problemsOf(draft).isEmpty())
                    .map(Draft::row)
                    .findFirst();
        }

        /** What belongs to nobody alone is told in the row of the client. */
        List<String> problemsOf(Draft draft) {
            var all = new ArrayList<String>(draft.problems());
            if (draft == client) all.addAll(problems);
            return all;
        }
    }
}
