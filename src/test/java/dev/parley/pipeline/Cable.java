package dev.parley.pipeline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** The way from the application to its database, which can be cut and mended. */
final class Cable implements BeanPostProcessor {
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean isCut;

    void cut() {
        isCut = true;
    }

    void mend() {
        isCut = false;
    }

    /** How often the application found it cut. */
    int refused() {
        return refused.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver driver
                ? Proxy.newProxyInstance(
                        Cable.class.getClassLoader(),
                        new Class<?>[] {Driver.class},
                        (proxy, method, arguments) -> call(driver, method, arguments))
                : bean;
    }

    private Object call(Driver driver, Method method, Object[] arguments) throws Throwable {
        if (isCut && method.getName().equals("session")) {
            refused.incrementAndGet();
            throw new ServiceUnavailableException("The cable is cut");
        }
        try {
            return method.invoke(driver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
