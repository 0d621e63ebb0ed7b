package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.util.UUID;

/** A goal as it is typed. */
record GoalForm(String lifeArea, String ownWords, String plainWords, String indicator, String targetDate) {

    static final int LONGEST = 2_000;
    static final GoalForm EMPTY = new GoalForm("", "", "", "", "");

    GoalForm {
        lifeArea = Typed.strip(lifeArea);
        ownWords = Typed.strip(ownWords);
        plainWords = Typed.strip(plainWords);
        indicator = Typed.strip(indicator);
        targetDate = Typed.strip(targetDate);
    }

    static GoalForm of(Goal goal) {
        return new GoalForm(
                goal.lifeArea(),
                goal.ownWords(),
                goal.plainWords(),
                goal.indicator(),
                goal.targetDate() == null ? "" : Formats.date(goal.targetDate()));
    }

    /** The goal; where something is wrong there is an error in the reading too, and the goal is not to be kept. */
    Goal read(UUID id, int version, Reading reading) {
        reading.text("lifeArea", lifeArea, LONGEST, t("casework.plan.lifeArea.empty"));
        reading.text("ownWords", ownWords, LONGEST, t("casework.plan.ownWords.empty"));
        reading.text("plainWords", plainWords, LONGEST, t("casework.plan.plainWords.empty"));
        reading.optionalText("indicator", indicator, LONGEST);
        var day = reading.date("targetDate", targetDate).orElse(null);
        return new Goal(id, version, lifeArea, ownWords, plainWords, indicator, day);
    }
}
