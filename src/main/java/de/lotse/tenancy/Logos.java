package de.lotse.tenancy;

/** The logo of one's own organisation; nobody sees or changes that of another one here. */
public interface Logos {

    /** {@link Logo#NONE} where none was saved yet. */
    Logo own();

    /**
     * A logo without a picture takes the one that is there away.
     *
     * @return false if somebody else has saved one since this version
     */
    boolean save(Logo logo);
}
