extension Help {
  static let completionsPage = """
    comity completions bash|zsh|fish [--policies DIR]

    Writes the script by which a shell completes commands, options, authorities,
    questions, stages and roles. Put it where the shell looks for such scripts:

      comity completions bash > ~/.local/share/bash-completion/completions/comity
      comity completions zsh > ~/.zfunc/_comity
      comity completions fish > ~/.config/fish/completions/comity.fish

    For zsh, `fpath=(~/.zfunc $fpath)` stands before `compinit` in ~/.zshrc.
    `comity completions questions` lists the questions; so do authorities, stages
    and roles.

    """

  static let manualPage = """
    comity manual [--output FILE]

    Writes the manual page, with every command and option, for `man`.

      comity manual --output comity.1
      man ./comity.1

    """
}
