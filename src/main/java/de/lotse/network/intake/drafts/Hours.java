package de.lotse.network.intake.drafts;

/** Opening hours that somebody wrote as a sentence: they stay a sentence, which whoever reads the draft makes hours of. */
final class Hours {

    private Hours() {}

    static void read(DraftBuilder draft, String text) {
        draft.say("hours", DraftBuilder.shown(text)).keep("schedules", text);
    }
}
