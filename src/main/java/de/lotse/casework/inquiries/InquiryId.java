package de.lotse.casework.inquiries;

import java.util.UUID;

record InquiryId(UUID value) {

    String path() {
        return "/anfragen/" + value;
    }

    String path(String part) {
        return path() + "/" + part;
    }
}
