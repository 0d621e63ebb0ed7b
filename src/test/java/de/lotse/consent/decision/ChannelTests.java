package de.lotse.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.consent.ConsentWordings;
import de.lotse.consent.decision.Channel.Kind;
import de.lotse.documents.CaseCipher;
import de.lotse.structure.permissions.Route;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everything that Lotse answers, beside the decision written in the tests: each part of each case of a drawn world says a word of its own,
 * people of every role ask every channel over HTTP, and what they meet has to be what the decision opens to them – no less where the
 * channel is for it, and nowhere more.
 */
@LotseTest
class ChannelTests {

    private static final List<Channel> CHANNELS = Channel.read();

    @Autowired
    Given given;

    @Autowired
    CaseCipher cipher;

    @Autowired
    ConsentWordings wordings;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everythingThatCanBeReadIsAChannel() {
        var routes = Route.all(requestMappingHandlerMapping);
        var named = CHANNELS.stream().map(Channel::route).toList();

        assertThat(named)
                .containsAll(routes.stream()
                        .filter(route -> route.method() == RequestMethod.GET)
                        .map(Route::key)
                        .toList());
        assertThat(routes.stream().map(Route::key)).containsAll(named);
        assertThat(CHANNELS.stream().map(Channel::kind)).contains(Kind.values());
    }

    @Test
    void everyChannelShowsWhatTheDecisionOpens() throws SQLException {
        assertThat(differences(1003)).isEmpty();
    }

    @Test
    @Tag("slow")
    void andSoItDoesInManyWorlds() throws SQLException {
        var differences = new ArrayList<String>();
        for (var seed : LongStream.range(1004, 1016).toArray()) differences.addAll(differences(seed));

        assertThat(differences).isEmpty();
    }

    private List<String> differences(long seed) throws SQLException {
        var settlement = new Settlement(seed, given, cipher, wordings);
        var random = new Random(seed);
        var differences = new ArrayList<String>();
        for (var person : settlement.people().values()) {
            var asking = new Asking(settlement, person.user().value(), given.browserOf(person), "world " + seed);
            for (var channel : CHANNELS)
                if (!channel.isOfThing()) asking.ask(channel, person.user().value());
            for (var grant : settlement.grants())
                CHANNELS.stream().filter(one -> one.isOfGrant()).forEach(one -> asking.ask(one, grant));
            for (var caseId : settlement.cases()) asking.askAbout(caseId, random);
            asking.takeAway();
            differences.addAll(asking.differences);
        }
        return differences;
    }
}
