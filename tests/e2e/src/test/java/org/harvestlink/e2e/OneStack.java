package org.harvestlink.e2e;

import java.util.Set;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.stack.Stack;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One stack for the whole run, booted for the first test that asks for it and stopped after the last. */
final class OneStack implements ParameterResolver {

    private static final Set<Class<?>> GIVEN = Set.of(Stack.class, Market.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(Namespace.create(OneStack.class));
        Stack stack = store.computeIfAbsent(Boot.class, first -> Boot.attempt(), Boot.class)
                .stack();
        return parameter.getParameter().getType() == Stack.class
                ? stack
                : store.computeIfAbsent(Market.class, first -> new Market(stack.ports()), Market.class);
    }

    /** The one attempt to boot it: a stack that does not start is not tried again for every test. */
    private record Boot(Stack booted, RuntimeException failure) implements AutoCloseable {

        static Boot attempt() {
            try {
                return new Boot(Stack.boot(), null);
            } catch (RuntimeException e) {
                return new Boot(null, e);
            }
        }

        Stack stack() {
            if (failure != null) {
                throw new IllegalStateException("the stack did not start", failure);
            }
            return booted;
        }

        @Override
        public void close() {
            if (booted != null) {
                booted.stop();
            }
        }
    }
}
