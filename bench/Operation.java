import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What is measured, each as one request of a browser. */
enum Operation {
    START_PAGE {
        @Override
        int send(User user) throws IOException, InterruptedException {
            return user.get("/start").length();
        }
    },
    CASE_LIST {
        @Override
        int send(User user) throws IOException, InterruptedException {
            return user.get("/faelle").length();
        }
    },
    CASE_OPEN {
        @Override
        int send(User user) throws IOException, InterruptedException {
            return user.get("/faelle/" + user.any(user.cases) + "/verlauf").length();
        }
    },
    PERSON_SEARCH {
        @Override
        int send(User user) throws IOException, InterruptedException {
            return search(user, user.any(user.names).split(",")[0]);
        }
    },
    NOTE_SEARCH {
        @Override
        int send(User user) throws IOException, InterruptedException {
            return search(user, "Familienkasse");
        }
    },
    INQUIRY_OPEN {
        @Override
        int send(User user) throws IOException, InterruptedException {
            return user.get("/anfragen/" + user.any(user.inquiries)).length();
        }
    },
    NOTE_ADD {
        @Override
        int send(User user) throws IOException, InterruptedException {
            var path = "/faelle/" + user.any(user.cases) + "/notizen";
            var note = "Bescheid besprochen, Termin bei der Familienkasse vereinbart, Unterlagen werden nachgereicht.";
            return user.post(path, Map.of("_csrf", user.csrf(), "_once", UUID.randomUUID().toString(), "text", note)).body().length();
        }
    },
    /** The month of an organisation, counted anew each time. */
    REPORT_MONTH {
        @Override
        int send(User user) throws IOException, InterruptedException {
            return user.get("/kennzahlen?wer=organisation").length();
        }
    },
    /** The month of the whole city: the figures, or how far their counting is. */
    REPORT_CITY {
        @Override
        int send(User user) throws IOException, InterruptedException {
            return user.get("/kennzahlen?wer=stadt").length();
        }
    },
    /** Forty themes with the released numbers of four quarters and the running one. */
    THEME_BOARD {
        @Override
        int send(User user) throws IOException, InterruptedException {
            return user.get("/themen").length();
        }
    },
    /** From which legal domain to which, four quarters. */
    BREAK_MATRIX {
        @Override
        int send(User user) throws IOException, InterruptedException {
            return user.get("/hinweise/brueche").length();
        }
    },
    /** A visitor without an account; half of them mistype. */
    PUBLIC_SEARCH {
        @Override
        int send(User user) throws IOException, InterruptedException {
            return user.visit("/angebote?suche=" + user.any(List.of("Beratung+Wohnen", "Schuldn", "Elternkaffee", "Anerkenung", "Sprachkurs+Mitte")) + "&seite=" + (1 + user.random.nextInt(3))).length();
        }
    },
    PUBLIC_OFFER {
        @Override
        int send(User user) throws IOException, InterruptedException {
            return user.visit("/angebote/" + offer(1 + user.random.nextInt(OFFERS))).length();
        }
    };

    static final int OFFERS = 20_000;

    abstract int send(User user) throws IOException, InterruptedException;

    /** Whether it is asked by somebody without an account. */
    boolean isPublic() {
        return this == PUBLIC_SEARCH || this == PUBLIC_OFFER;
    }

    /** As the filling of the database numbers them. */
    static String offer(int number) {
        return "01900002-0000-7000-8000-" + String.format("%012x", number);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static int search(User user, String words) throws IOException, InterruptedException {
        return user.post("/suche", Map.of("_csrf", user.csrf(), "q", words)).body().length();
    }
}
