package de.lotse.casework.corrections;

import java.util.List;

/** What data protection is told, open notices first. */
record NoticesPage(List<Notice> notices) {

    List<Notice> open() {
        return notices.stream().filter(Notice::open).toList();
    }

    List<Notice> noted() {
        return notices.stream().filter(notice -> !notice.open()).toList();
    }
}
