package de.lotse.setup.commandline;

import static de.lotse.web.Texts.t;

import de.lotse.setup.CommandLine;
import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class Commands implements CommandLine {

    private final TenantCommands tenants;
    private final OrganisationCommands organisations;
    private final AccountCommands accounts;

    Commands(TenantCommands tenants, OrganisationCommands organisations, AccountCommands accounts) {
        this.tenants = tenants;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        try {
            out.println(answer(Call.of(words)));
            return 0;
        } catch (WrongCall wrong) {
            out.println(wrong.getMessage());
            return WRONG_CALL;
        } catch (Refused refused) {
            out.println(refused.getMessage());
            return REFUSED;
        }
    }

    private String answer(Call call) {
        return switch (call.command()) {
            case "tenant list" -> tenants.list(call);
            case "tenant add" -> tenants.add(call);
            case "tenant address" -> tenants.address(call);
            case "organisation list" -> organisations.list(call);
            case "organisation add" -> organisations.add(call);
            case "account invite" -> accounts.invite(call);
            case "account disable" -> accounts.disable(call);
            case "account reset" -> accounts.reset(call);
            case "sessions end" -> accounts.endSessions(call);
            case "" -> throw new WrongCall(t("setup.command.help"));
            default -> throw new WrongCall(t("setup.command.unknown", call.command()));
        };
    }
}
