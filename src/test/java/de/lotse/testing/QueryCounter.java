package de.lotse.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells which statements the application sends to the database: {@code counter.during(() -> browser.get(path)).size()}.
 * Heard are the thread of the test and the threads that answer requests, not the timed jobs beside them; a batch
 * counts as one statement. The frame of each request is left out: its session, which is saved after the answer was
 * sent and would fall into one recording or the next, the begin of its transactions, the list of municipalities and what one has set, the number of new notices,
 * and whether somebody opened many files.
 */
public final class QueryCounter implements BeanPostProcessor {

    private volatile @Nullable Recording recording;

    /** The statements that were executed while the work ran, in order. */
    public List<String> during(Runnable work) {
        var current = new Recording(Thread.currentThread(), new ConcurrentLinkedQueue<>());
        recording = current;
        try {
            work.run();
            return new ArrayList<>(current.statements);
        } finally {
            recording = null;
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Listening(source) : bean;
    }

    private void executed(String sql) {
        var current = recording;
        if (current != null && !isFrame(sql) && current.hears(Thread.currentThread())) current.statements.add(sql);
    }

    private static boolean isFrame(String sql) {
        return sql.contains("identity.session")
                || sql.contains("set_config('app.tenant'")
                || sql.contains(
                        "identity.file_opening") // written when somebody opens a person's file for the first time
                || sql.contains("count(*) from notifications.notice") // remembered for some seconds
                || sql.contains("from   tenancy.own_code\n") // this and the next are remembered for ten seconds
                || sql.contains("from   tenancy.work_calendar")
                || sql.contains("from   tenancy.closed_days\n")
                || sql.contains("from   tenancy.own_terms")
                || sql.contains("from   tenancy.tenant\n"); // read once in ten seconds, for whatever request comes then
    }

    private record Recording(Thread test, Queue<String> statements) {
        boolean hears(Thread thread) {
            return thread == test || thread.getName().startsWith("http-nio-");
        }
    }

    /** Hands out connections that tell what runs on them. */
    private final class Listening extends DelegatingDataSource {

        Listening(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return proxy(Connection.class, (proxy, method, arguments) -> {
                var result = call(connection, method, arguments);
                if (!(result instanceof Statement statement)) return result;
                var sql = arguments != null && arguments[0] instanceof String text ? text : "";
                return listening(statement, sql);
            });
        }

        private Statement listening(Statement statement, String prepared) {
            return proxy(kind(statement), (proxy, method, arguments) -> {
                if (method.getName().startsWith("execute"))
                    executed(arguments != null && arguments[0] instanceof String text ? text : prepared);
                return call(statement, method, arguments);
            });
        }

        private Class<? extends Statement> kind(Statement statement) {
            if (statement instanceof CallableStatement) return CallableStatement.class;
            return statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(QueryCounter.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, java.lang.reflect.Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
