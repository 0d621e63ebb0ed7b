package de.lotse.casework.administration;

import static de.lotse.web.Texts.t;

import de.lotse.web.AdministrationEntry;
import java.util.Arrays;
import java.util.List;

/** What somebody sets up, under the headings of its groups; a group without an entry has no heading. */
record AdministrationPage(List<AdministrationEntry> entries) {

    List<Group> groups() {
        return Arrays.stream(Group.values())
                .filter(group -> !of(group).isEmpty())
                .toList();
    }

    List<AdministrationEntry> of(Group group) {
        return entries.stream().filter(group::holds).toList();
    }

    /** By the order of their entries, each up to its last number. */
    enum Group {
        WORK(49),
        RULES(69),
        PEOPLE(84),
        DATA(Integer.MAX_VALUE);

        private final int last;

        Group(int last) {
            this.last = last;
        }

        String title() {
            return t("casework.administration." + this);
        }

        private boolean holds(AdministrationEntry entry) {
            return entry.order() <= last && (ordinal() == 0 || entry.order() > values()[ordinal() - 1].last);
        }
    }
}
