package de.lotse.casework.withdrawals;

import static de.lotse.web.Formats.dateTime;
import static de.lotse.web.Texts.t;

import de.lotse.casework.withdrawals.Givers.Giver;
import de.lotse.casework.withdrawals.Statement.Desk;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.web.Errors;
import java.util.ArrayList;
import java.util.List;

/** What waits to be assigned. */
final class DeskPages {

    private DeskPages() {}

    record All(List<Statement> open) {}

    /**
     * @param typed another name that was looked for
     * @param found who may be meant; none at data protection
     * @param organisations to which data protection may pass it on
     */
    record One(Statement statement, String typed, List<Giver> found, List<Option> organisations, Errors errors) {

        boolean isLead() {
            return statement.desk() == Desk.LEAD;
        }

        List<Term> terms() {
            var words = statement.words();
            var terms = new ArrayList<Term>();
            add(terms, "person", words.person());
            add(terms, "born", words.born());
            add(terms, "reference", words.reference());
            terms.add(term("what", statement.extentWords()));
            terms.add(term("said", dateTime(statement.saidAt())));
            terms.add(term("how", t("casework.consents.withdrawnHow." + statement.how())));
            add(terms, "unreadable", words.unreadable());
            add(terms, "phone", words.phone());
            add(terms, "note", words.note());
            add(terms, "toward", words.toward());
            terms.add(term(
                    "taker",
                    t(
                            "casework.withdrawals.taker.text",
                            statement.takenBy(),
                            statement.takenInName(),
                            dateTime(statement.takenAt()))));
            return terms;
        }

        private static void add(List<Term> terms, String key, String value) {
            if (!value.isEmpty()) terms.add(term(key, value));
        }

        private static Term term(String key, String value) {
            return new Term(t("casework.withdrawals.term." + key), value);
        }

        /** The organisation that stands on her sheet is chosen already. */
        String suggested() {
            return organisations.stream()
                    .filter(one -> one.label().equals(statement.words().toward()))
                    .map(Option::value)
                    .findFirst()
                    .orElse("");
        }
    }
}
