package de.lotse.governance.council.budget;

import static de.lotse.web.Texts.t;

import de.lotse.governance.council.CouncilPaper;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the budget.
 *
 * @param year of the budget
 * @param accountGroup Kontengruppe; or empty
 * @param income Ertrag, of an investment Einzahlung, in cents
 * @param expense Aufwand, of an investment Auszahlung, in cents
 */
public record BudgetLine(
        UUID id,
        int version,
        UUID paper,
        Plan plan,
        int year,
        String productNumber,
        String productName,
        String accountGroup,
        long income,
        long expense) {

    public static String below(UUID paper) {
        return CouncilPaper.path(paper) + "/kosten";
    }

    public String path() {
        return below(paper) + "/" + id;
    }

    /** {@code 05.03.01 Integration} */
    public String product() {
        return Stream.of(productNumber, productName)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public String incomeWords() {
        return income == 0 ? "" : Euros.words(income);
    }

    public String expenseWords() {
        return expense == 0 ? "" : Euros.words(expense);
    }

    /** How a list names it. */
    public String name() {
        return t(
                "governance.council.budget.named",
                String.valueOf(year),
                product().isEmpty() ? accountGroup : product());
    }

    /** In which plan of the budget it stands. */
    public enum Plan {
        /** Teilergebnisplan (konsumtiv) */
        CONSUMPTIVE,
        /** Teilfinanzplan (investiv) */
        INVESTIVE;

        public String label() {
            return t("governance.council.plan." + name());
        }
    }
}
