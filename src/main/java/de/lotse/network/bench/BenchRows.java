package de.lotse.network.bench;

import java.util.List;

/** The rows, made by the database itself. Names are words of the field and a number, so that searches find some and not all. */
final class BenchRows {

    /** Ids that can be told from the number: organisation 1, offer 2, place 3. */
    private static final String ID = "('0190000%d-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";

    private static final String ORGANISATION =
            "(('01900001-0000-7000-8000-' || lpad(to_hex((n - 1) / :each + 1), 12, '0'))::uuid)";

    static final List<String> STATEMENTS = List.of(
            """
            insert into network.organisation (id, name, kind, publication, description)
            select %s, 'Träger Nummer ' || n || ' e. V.', 'WELFARE', 'PUBLISHED', 'Freier Träger mit Beratung und Gruppen.'
            from   generate_series(1, (:offers + :each - 1) / :each) n""".formatted(ID.formatted(1)),
            """
            insert into network.offer (id, organisation_id, name, description, kind, appointment, fees, minimum_age, publication)
            select %s, %s,
                   (array['Beratung','Sprachkurs','Elterncafé','Vätergruppe','Sprechstunde','Begleitung','Werkstatt','Treffpunkt'])[n %% 8 + 1]
                     || ' ' || (array['Wohnen','Arbeit','Gesundheit','Aufenthalt','Schule','Familie','Schulden','Anerkennung','Pflege'])[n %% 9 + 1]
                     || ' ' || (array['Nord','Süd','West','Ost','Mitte'])[n %% 5 + 1] || ' ' || n,
                   'Wir beraten Menschen, die neu in der Stadt sind, helfen bei Formularen und begleiten zu Terminen. Kommen Sie vorbei oder rufen Sie an.',
                   (array['ADVICE','COURSE','GROUP','PLACE'])[n %% 4 + 1], (array['NOT_NEEDED','POSSIBLE','REQUIRED'])[n %% 3 + 1], 'FREE',
                   case when n %% 4 = 0 then 18 end, 'PUBLISHED'
            from   generate_series(1, :offers) n""".formatted(ID.formatted(2), ORGANISATION),
            """
            insert into network.location (id, organisation_id, name, district, latitude, longitude)
            select %s, %s, 'Haus ' || n, (array['5916-WANNE','5916-EICKEL','5916-HERNE_MITTE','5916-SODINGEN'])[n %% 4 + 1],
                   51.5 + (n %% 97) / 1000.0, 7.15 + (n %% 89) / 1000.0
            from   generate_series(1, :offers) n""".formatted(ID.formatted(3), ORGANISATION),
            """
            insert into network.address (id, location_id, address_1, postal_code, city)
            select gen_random_uuid(), %s, 'Musterstraße ' || n, '4462' || n %% 10, 'Herne'
            from   generate_series(1, :offers) n where :each > 0""".formatted(ID.formatted(3)),
            """
            insert into network.offer_at_location (id, offer_id, location_id)
            select gen_random_uuid(), %s, %s from generate_series(1, :offers) n where :each > 0""".formatted(ID.formatted(2), ID.formatted(3)),
            """
            insert into network.offer_topic (offer_id, topic)
            select %s, (array['HOUSING','WORK','HEALTH','RESIDENCE_LAW','SCHOOL','FAMILY','DEBT','RECOGNITION','CARE'])[n %% 9 + 1]
            from   generate_series(1, :offers) n where :each > 0""".formatted(ID.formatted(2)),
            """
            insert into network.offer_audience (offer_id, audience)
            select %s, (array['EVERYBODY','WOMEN','FATHERS','YOUTH','REFUGEES'])[n %% 5 + 1]
            from   generate_series(1, :offers) n where :each > 0""".formatted(ID.formatted(2)),
            """
            insert into network.offer_language (id, offer_id, language, mode)
            select gen_random_uuid(), %s, l.code, 'STAFF'
            from   generate_series(1, :offers) n
            join   (values ('ar', 2), ('tr', 3), ('uk', 4), ('en', 2), ('bg', 7)) l (code, every) on n %% l.every = 0
            where  :each > 0""".formatted(ID.formatted(2)),
            """
            insert into network.schedule (id, offer_id, byday, opens_at, closes_at)
            select gen_random_uuid(), %s, d.days, d.opens::time, d.closes::time
            from   generate_series(1, :offers) n
            cross  join (values ('MO,TU,WE', '09:00', '12:00'), ('TH', '14:00', '18:00')) d (days, opens, closes)
            where  :each > 0""".formatted(ID.formatted(2)),
            """
            insert into network.phone (id, offer_id, number)
            select gen_random_uuid(), %s, '02323 00 00-' || n from generate_series(1, :offers) n where :each > 0""".formatted(ID.formatted(2)),
            """
            insert into network.translation (owner_id, field, language, text, origin, source_revision)
            select %s, 'name', l.code, l.word || ' ' || n, 'HUMAN', 1
            from   generate_series(1, :offers) n
            cross  join (values ('ar', 'استشارة'), ('en', 'Advice'), ('tr', 'Danışma'), ('uk', 'Консультація')) l (code, word)
            where  :each > 0""".formatted(ID.formatted(2)),
            """
            insert into network.verification (id, offer_id, verified_on, method)
            select gen_random_uuid(), %s, current_date - n %% 300, 'STAFF' from generate_series(1, :offers) n where :each > 0""".formatted(ID.formatted(2)),
            "insert into network.revision (number) select 1 where :offers > 0 and :each > 0");

    private BenchRows() {}
}
