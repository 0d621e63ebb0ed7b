import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

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
        if (!withChildren) return of(pid);
        while (true) { // a connection that ends meanwhile hands its time to the postmaster: it would be counted twice or not at all
            var children = children();
            var total = of(pid);
            for (var child : children) total += of(child);
            if (children.equals(children())) return total;
        }
    }

    private Set<Long> children() {
        return ProcessHandle.of(pid).orElseThrow().children().map(ProcessHandle::pid).collect(Collectors.toSet());
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
            return 0; // is noticed by the caller
        }
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        if (withChildren && process == pid) ticks += Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
        return ticks * TICK_MS;
    }
}
