import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Processor time that a process has used, from Linux' /proc; with its children for the database. */
class Cpu {

    private static final double TICK_MS = 10; // USER_HZ is 100 on every Linux that matters here

    private final long pid;
    private final boolean withChildren;

    Cpu(long pid, boolean withChildren) {
        this.pid = pid;
        this.withChildren = withChildren;
    }

    double milliseconds() throws IOException {
        var total = of(pid);
        if (!withChildren) return total;
        for (var child : ProcessHandle.of(pid).orElseThrow().children().toList()) total += of(child.pid());
        return total;
    }

    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** User and system time, and for the postmaster that of connections which have ended. */
    private double of(long process) throws IOException {
        var file = Path.of("/proc/" + process + "/stat");
        String stat;
        try {
            stat = Files.readString(file);
        } catch (NoSuchFileException ended) {
            return 0; // its time has gone over to its parent
        }
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        if (withChildren && process == pid) ticks += Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
        return ticks * TICK_MS;
    }
}
