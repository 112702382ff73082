"""Law packs: signed changes of what is data in the law, laid over a release."""
