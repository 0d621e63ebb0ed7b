package de.lotse.casework.transfers;

import de.lotse.kern.Option;
import java.util.List;

/**
 * The open cases of the organisation by number.
 *
 * @param lead id of the colleague whose cases are shown; empty for those of everybody
 * @param leads who may lead some
 * @param takers to whom they may be given
 */
record RunningCasesPage(List<RunningCase> cases, String lead, List<Option> leads, List<Option> takers) {

    boolean full() {
        return cases.size() >= RunningCases.MOST;
    }
}
