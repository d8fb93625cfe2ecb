package dev.parley.timeline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that pass through the driver. */
public class StatementCount implements BeanPostProcessor {
    private final AtomicLong count = new AtomicLong();

    public long count() {
        return count.get();
    }

    public void reset() {
        count.set(0);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver driver ? counted(Driver.class, driver) : bean;
    }

    private <T> T counted(Class<T> type, T target) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(target, method, arguments == null ? new Object[0] : arguments));
        return type.cast(proxy);
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("run") || method.getName().equals("executableQuery")) {
            count.incrementAndGet();
        }
        try {
            Object[] passed = Arrays.stream(arguments).map(this::counted).toArray();
            Object result = method.invoke(target, passed);
            if (result instanceof Transaction transaction) {
                return counted(Transaction.class, transaction);
            }
            return result instanceof Session session ? counted(Session.class, session) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object counted(Object argument) {
        return argument instanceof TransactionCallback<?> callback
                ? (TransactionCallback<Object>) tx -> callback.execute(counted(TransactionContext.class, tx))
                : argument;
    }
}
