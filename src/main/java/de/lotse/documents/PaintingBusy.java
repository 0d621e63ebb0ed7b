package de.lotse.documents;

/** Others are being served, or pages that never end have taken all the places there are. */
public final class PaintingBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean untilRestart;

    /** @param untilRestart whether waiting does not help */
    public PaintingBusy(boolean untilRestart) {
        super("painting is busy", null, false, false);
        this.untilRestart = untilRestart;
    }

    public boolean isUntilRestart() {
        return untilRestart;
    }
}
