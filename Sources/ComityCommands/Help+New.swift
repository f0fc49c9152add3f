extension Help {
  static let newPage = """
    comity new AUTHORITY [--title TITLE] [--document NAME=TITLE]… [--output FILE]
               [--policies DIR]

    Begins the policy of another authority: a file with a header and every
    question, each marked `waiting on`, with the shape of its answer beside it.
    AUTHORITY is a name in lower-case words with hyphens. The file is called
    AUTHORITY.policy, in this folder, unless --output says otherwise; a file that
    is there already is never changed.

    Documents are named in the order in which they govern. `comity check` tells
    how many questions still wait and where the next is. Commands that compare or
    evaluate take the file for those questions that it has answered.

      comity new west-fernshire --output my-draft.policy
      comity new fernshire --document handbook=Handbook --output my-draft.policy

    Docs/Adding-an-authority.md goes from here to a policy that can be compared.

    """
}
