package dev.parley.graph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;

/** A driver that does something before a statement runs for the first time, and notes how it is used. */
final class WatchedDriver {
    private final Driver driver;
    private final Map<String, Runnable> before = new HashMap<>();
    private final List<Duration> limits = new ArrayList<>();
    private SessionConfig session = SessionConfig.defaultConfig();

    WatchedDriver(Driver target) {
        driver = watched(Driver.class, target);
    }

    Driver driver() {
        return driver;
    }

    void before(GraphStatement statement, Runnable action) {
        before.put(statement.text(), action);
    }

    /** Of the session that was opened last. */
    SessionConfig session() {
        return session;
    }

    /** In the order in which the transactions began. */
    List<Duration> limits() {
        return limits;
    }

    private <T> T watched(Class<T> type, T target) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(target, method, arguments == null ? new Object[0] : arguments));
        return type.cast(proxy);
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof TransactionCallback<?> callback) {
                arguments[i] = watched(callback);
            } else if (arguments[i] instanceof TransactionConfig limit) {
                limits.add(limit.timeout());
            } else if (arguments[i] instanceof SessionConfig config) {
                session = config;
            } else if (arguments[i] instanceof String statement && before.containsKey(statement)) {
                before.remove(statement).run();
            }
        }
        try {
            Object result = method.invoke(target, arguments);
            return result instanceof Session session ? watched(Session.class, session) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private TransactionCallback<Object> watched(TransactionCallback<?> callback) {
        return transaction -> callback.execute(watched(TransactionContext.class, transaction));
    }
}
