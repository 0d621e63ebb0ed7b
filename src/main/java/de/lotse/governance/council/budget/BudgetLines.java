package de.lotse.governance.council.budget;

import de.lotse.governance.council.budget.BudgetLine.Plan;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the lines of each revision; the database refuses to change those of a submitted one. */
@Repository
public class BudgetLines {

    private static final String READ = """
            select l.id, l.version, l.paper_id, l.plan, l.year, l.product_number, l.product_name, l.account_group, l.income_cents, l.expense_cents
            from   governance.council_budget_line l
            where  l.paper_id = ? and l.revision = ?
            """;

    private final JdbcClient jdbc;

    BudgetLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is consumed first, by year and product. */
    public List<BudgetLine> of(UUID paper, int revision) {
        return jdbc.sql(READ + "order by l.plan, l.year, l.product_number, l.product_name, l.id")
                .params(paper, revision)
                .query(BudgetLines::map)
                .list();
    }

    BudgetLine get(UUID paper, int revision, UUID id) {
        return jdbc.sql(READ + "and l.id = ?")
                .params(paper, revision, id)
                .query(BudgetLines::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public void add(UUID paper, int revision, BudgetForm.Wanted wanted) {
        write("""
                insert into governance.council_budget_line
                  (id, paper_id, revision, plan, year, product_number, product_name, account_group, income_cents, expense_cents)
                values (:id, :paper, :revision, :plan, :year, :number, :name, :group, :income, :expense)""", Ids.next(), wanted)
                .param("paper", paper)
                .param("revision", revision)
                .update();
    }

    /** Answers false if somebody else has changed it since this version. */
    boolean change(UUID id, int version, BudgetForm.Wanted wanted) {
        return write("""
                        update governance.council_budget_line
                        set    version = version + 1, plan = :plan, year = :year, product_number = :number, product_name = :name, account_group = :group,
                               income_cents = :income, expense_cents = :expense
                        where  id = :id and version = :version""", id, wanted).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, UUID id, BudgetForm.Wanted wanted) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("plan", wanted.plan().name())
                .param("year", wanted.year())
                .param("number", wanted.productNumber())
                .param("name", wanted.productName())
                .param("group", wanted.accountGroup())
                .param("income", wanted.income())
                .param("expense", wanted.expense());
    }

    void remove(UUID paper, int revision, UUID id) {
        jdbc.sql("delete from governance.council_budget_line where paper_id = ? and revision = ? and id = ?")
                .params(paper, revision, id)
                .update();
    }

    private static BudgetLine map(ResultSet row, int number) throws SQLException {
        return new BudgetLine(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("paper_id", UUID.class),
                Plan.valueOf(row.getString("plan")),
                row.getInt("year"),
                row.getString("product_number"),
                row.getString("product_name"),
                row.getString("account_group"),
                row.getLong("income_cents"),
                row.getLong("expense_cents"));
    }
}
