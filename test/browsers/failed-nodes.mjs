// Not from @open-wc/testing: before Mocha is there, it would never learn to clean up fixtures.
import chai from '@esm-bundle/chai';

/*
 * Loaded before each test file. What a failed assertion compared is sent to the test runner, and
 * elements cannot be sent: the file would hang until its time is up. So they are sent in words.
 */

const sendable = (value) => {
  try {
    structuredClone(value);
    return value;
  } catch {
    return chai.util.inspect(value);
  }
};

const { assert } = chai.Assertion.prototype;

chai.Assertion.prototype.assert = function (
  passed,
  message,
  negatedMessage,
  expected,
  actual = this._obj,
  showDiff,
) {
  if (chai.util.test(this, [passed])) return;
  const values = [sendable(expected), sendable(actual)];
  assert.call(this, passed, message, negatedMessage, ...values, showDiff);
};
