package de.lotse.tenancy;

/**
 * The history of what a municipality sets. Each form that changes a setting writes here in the transaction of the
 * change, in the words in which people read it; nothing about persons.
 */
public interface SettingLog {

    /**
     * Notes a change by the acting person; nothing if both sides read the same.
     *
     * @param area which page it was set on: a key that {@code casework.settings.area.<area>} names
     * @param what was set, as it stands at the field
     * @param before empty if there was nothing
     * @param after empty if there is nothing any more
     */
    void changed(String area, String what, String before, String after);
}
