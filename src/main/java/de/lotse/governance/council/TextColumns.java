package de.lotse.governance.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns of a text, which a paper and each of its revisions have. */
final class TextColumns {

    static final String NAMES =
            "subject, publicity, kind, file_reference, author_unit, lead_unit, clerk, proposal, facts";
    static final String VALUES =
            ":subject, :publicity, :kind, :fileReference, :authorUnit, :leadUnit, :clerk, :proposal, :facts";

    private TextColumns() {}

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, CouncilText text) {
        return statement
                .param("subject", text.subject())
                .param("publicity", text.publicity().name())
                .param("kind", text.kind().name())
                .param("fileReference", text.fileReference())
                .param("authorUnit", text.authorUnit())
                .param("leadUnit", text.leadUnit())
                .param("clerk", text.clerk())
                .param("proposal", text.proposal())
                .param("facts", text.facts());
    }

    static CouncilText read(ResultSet row) throws SQLException {
        return new CouncilText(
                row.getString("subject"),
                Publicity.valueOf(row.getString("publicity")),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("file_reference"),
                row.getString("author_unit"),
                row.getString("lead_unit"),
                row.getString("clerk"),
                row.getString("proposal"),
                row.getString("facts"));
    }
}
