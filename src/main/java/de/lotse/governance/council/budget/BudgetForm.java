package de.lotse.governance.council.budget;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.governance.council.budget.BudgetLine.Plan;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for a line of the budget. */
record BudgetForm(
        String plan,
        String year,
        String productNumber,
        String productName,
        String accountGroup,
        String income,
        String expense,
        int version,
        @Nullable UUID _once) {

    static final int NUMBER = 50;
    static final int LINE = 300;
    private static final int FIRST = 1990;
    private static final int LAST = 2200;

    BudgetForm {
        plan = text(plan);
        year = text(year);
        productNumber = text(productNumber);
        productName = text(productName);
        accountGroup = text(accountGroup);
        income = text(income);
        expense = text(expense);
    }

    static BudgetForm begun(LocalDate today) {
        return new BudgetForm("CONSUMPTIVE", String.valueOf(today.getYear()), "", "", "", "", "", 0, null);
    }

    static BudgetForm of(BudgetLine line) {
        return new BudgetForm(
                line.plan().name(),
                String.valueOf(line.year()),
                line.productNumber(),
                line.productName(),
                line.accountGroup(),
                typed(line.income()),
                typed(line.expense()),
                line.version(),
                null);
    }

    /** Stands for nothing while the reading has errors. */
    Wanted read(Reading reading) {
        var errors = reading.errors();
        var wanted = Typed.one(Plan.class, plan);
        if (wanted.isEmpty()) errors.reject("plan", t("governance.council.plan.missing"));
        var of = reading.number("year", year, FIRST, LAST);
        reading.optionalText("productNumber", productNumber, NUMBER);
        reading.optionalText("productName", productName, LINE);
        if (productNumber.isEmpty() && productName.isEmpty())
            errors.reject("productNumber", t("governance.council.product.missing"));
        reading.optionalText("accountGroup", accountGroup, LINE);
        var in = cents(reading, "income", income);
        var out = cents(reading, "expense", expense);
        if (in == 0 && out == 0 && errors.of("income") == null && errors.of("expense") == null)
            errors.reject("expense", t("governance.council.amount.missing"));
        return new Wanted(wanted.orElse(Plan.CONSUMPTIVE), of, productNumber, productName, accountGroup, in, out);
    }

    private static long cents(Reading reading, String field, String typed) {
        if (typed.isEmpty()) return 0;
        var cents = Euros.cents(typed);
        if (cents.isEmpty()) reading.errors().reject(field, t("governance.council.amount.unfit"));
        return cents.orElse(0);
    }

    /** As it would stand in the form once it is kept. */
    BudgetForm kept(Wanted wanted) {
        return new BudgetForm(
                plan,
                String.valueOf(wanted.year()),
                productNumber,
                productName,
                accountGroup,
                typed(wanted.income()),
                typed(wanted.expense()),
                version,
                _once);
    }

    private static String typed(long cents) {
        return cents == 0 ? "" : Euros.typed(cents);
    }

    /** By their labels, as they are compared. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put(
                t("governance.council.plan"),
                Typed.one(Plan.class, plan).map(Plan::label).orElse(""));
        words.put(t("governance.council.year"), year);
        words.put(t("governance.council.productNumber"), productNumber);
        words.put(t("governance.council.productName"), productName);
        words.put(t("governance.council.accountGroup"), accountGroup);
        words.put(t("governance.council.income"), income);
        words.put(t("governance.council.expense"), expense);
        return words;
    }

    public record Wanted(
            Plan plan,
            int year,
            String productNumber,
            String productName,
            String accountGroup,
            long income,
            long expense) {}
}
