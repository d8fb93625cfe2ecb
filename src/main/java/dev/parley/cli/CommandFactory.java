package dev.parley.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, giving the application to those that start it. */
final class CommandFactory implements IFactory {
    private final Application application;

    CommandFactory(Application application) {
        this.application = application;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Application.class) {
                return type.cast(constructor.newInstance(application));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
