package de.lotse.governance.overview;

import static de.lotse.web.Texts.t;

import de.lotse.governance.BodyMatters.Matter;
import de.lotse.governance.agenda.AgendaItem;
import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.OpenBody;
import de.lotse.governance.bodies.Quorum;
import de.lotse.governance.decisions.BodyDecision;
import de.lotse.governance.meetings.Meeting;
import de.lotse.governance.members.Member;
import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.tasks.BodyTask;
import de.lotse.kern.Term;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of this feature show. */
interface BodyPages {

    record All(List<BodyLine> bodies, boolean keeper, LocalDate today) {}

    /**
     * @param members who has a seat today or later
     * @param former whose mandate is over
     * @param ahead meetings from today on
     * @param past the latest first
     * @param more whether there are further decisions
     * @param matters what it deals with, of other modules
     * @param orders that it gave and that have not ended
     */
    record One(
            OpenBody open,
            List<Member> members,
            List<Member> former,
            List<Meeting> ahead,
            List<Meeting> past,
            List<AgendaItem> waiting,
            List<BodyDecision> decisions,
            boolean more,
            List<BodyTask> tasks,
            List<BodyTask> ended,
            List<Matters> matters,
            List<CouncilOrder> orders) {

        Body body() {
            return open.body();
        }

        List<Term> terms() {
            var body = body();
            var terms = new ArrayList<Term>();
            terms.add(new Term(t("governance.body.kind"), body.kind().label()));
            if (!body.task().isEmpty()) terms.add(new Term(t("governance.body.task"), body.task()));
            if (!body.parentName().isEmpty()) terms.add(new Term(t("governance.body.parent"), body.parentName()));
            terms.add(new Term(t("governance.body.active"), active(body)));
            if (body.quorum() != Quorum.NONE)
                terms.add(new Term(t("governance.body.quorum"), body.quorum().label()));
            if (body.votes()) terms.add(new Term(t("governance.body.votes.short"), t("governance.body.votes.used")));
            return terms;
        }

        private static String active(Body body) {
            return body.activeTo() == null
                    ? t("governance.member.since", Formats.date(body.activeFrom()))
                    : t("governance.member.fromTo", Formats.date(body.activeFrom()), Formats.date(body.activeTo()));
        }
    }

    /** @param title what they are called together */
    record Matters(String title, List<Matter> list) {}

    record Meetings(Body body, List<Meeting> meetings, LocalDate today, int page, boolean more) {

        @Nullable
        String nextHref() {
            return more ? body.path() + "/sitzungen?seite=" + (page + 1) : null;
        }

        @Nullable
        String firstHref() {
            return page > 1 ? body.path() + "/sitzungen" : null;
        }
    }

    record Resolutions(Body body, List<BodyDecision> decisions, int page, boolean more) {

        @Nullable
        String nextHref() {
            return more ? body.path() + "/beschluesse?seite=" + (page + 1) : null;
        }

        @Nullable
        String firstHref() {
            return page > 1 ? body.path() + "/beschluesse" : null;
        }
    }
}
