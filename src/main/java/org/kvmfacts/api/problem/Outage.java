package org.kvmfacts.api.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.hibernate.TransactionException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells failures of what the service needs from its own. What fails while an answer is
 * written comes within another failure.
 */
public final class Outage {

	private static final List<Class<? extends Exception>> KINDS = List.of(CannotCreateTransactionException.class,
			DataAccessResourceFailureException.class, TransientDataAccessException.class, QueryTimeoutException.class);

	private Outage() {
	}

	/**
	 * What does not answer, if that is why.
	 * @param failure the failure
	 * @return what to tell the client, or none if the service itself failed
	 */
	public static Optional<UnavailableException> of(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.filter((cause) -> cause instanceof UnavailableException || isOfDatabase(cause))
			.findFirst()
			.map((cause) -> (cause instanceof UnavailableException unavailable) ? unavailable
					: new UnavailableException("The database", cause));
	}

	// A transaction that cannot end has lost its connection, of which the pool gives no
	// state. Otherwise by the class of the state: no connection, no resources, stopped by
	// an operator, or a failure of the system.
	private static boolean isOfDatabase(Throwable failure) {
		if (KINDS.stream().anyMatch((kind) -> kind.isInstance(failure))) {
			return true;
		}
		return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
				&& (failure.getCause() instanceof TransactionException
						|| String.valueOf(cause.getSQLState()).matches("(08|53|57|58).*"));
	}

}
