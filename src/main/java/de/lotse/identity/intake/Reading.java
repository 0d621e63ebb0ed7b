package de.lotse.identity.intake;

import de.lotse.identity.intake.Intake.Kind;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Meaning;
import de.lotse.tables.Table.Line;
import de.lotse.web.Errors;
import java.util.List;

/** How lists of one kind are read. */
interface Reading {

    Kind kind();

    List<? extends Meaning> meanings();

    /** Says which columns are missing. */
    void check(ChosenColumns columns, Errors errors);

    /** What each row would do, by what stands in the database now; does nothing. Inside a transaction. */
    List<Planned> plan(List<Line> rows, ChosenColumns columns, Beat beat);

    /** Whoever waits, and is told how far it is. */
    @FunctionalInterface
    interface Beat {
        void at(int done, int total);
    }
}
