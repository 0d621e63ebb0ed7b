package de.lotse.casework.demo;

import de.lotse.casework.withdrawals.StatementStory;
import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import org.springframework.stereotype.Component;

/** What was said on the telephone and waits for the lead to find out who it was. */
@Component
class WithdrawalsDemo implements DemoContent {

    private final StatementStory story;
    private final DemoActors actors;

    WithdrawalsDemo(StatementStory story, DemoActors actors) {
        this.story = story;
        this.actors = actors;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public void fill(TenantId tenant) {
        for (var call : DemoFile.read("withdrawals", DemoWithdrawals.class).calls())
            if (actors.work(tenant, call.by()))
                actors.as(tenant, call.by(), () -> story.call(call.person(), call.born(), call.phone(), call.note()));
    }
}
