package de.lotse.casework.referrals;

/** What came of the form. */
sealed interface Sent {

    record Done(String path) implements Sent {}

    /** With errors, or with the preview. */
    record Again(ReferralPages.Form page) implements Sent {}
}
