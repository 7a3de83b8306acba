;;; pizhu.el --- Pizhu in Emacs, through eglot -*- lexical-binding: t -*-

;; Emacs 29 and newer bring eglot; for Emacs 26 to 28 it is a package (M-x package-install RET eglot, or on Debian
;; apt-get install elpa-eglot).  Load this file from your init file; `pizhu' must be on your path.

;;; Code:

(define-derived-mode policy-report-mode text-mode "Policy-Report"
  "Major mode for Chinese policy documents.")

(add-to-list 'auto-mode-alist '("\\.\\(?:gongwen\\|policy\\)\\'" . policy-report-mode))

;; Behind what else is there: modes that come of text-mode keep the servers they have.
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(text-mode . ("pizhu" "lsp" "--stdio")) t))

;; A report starts the server by itself; in a .txt file M-x eglot does.
(autoload 'eglot-ensure "eglot" nil t)
(add-hook 'policy-report-mode-hook #'eglot-ensure)

;; Settings, of which this is an example:
;; (setq-default eglot-workspace-configuration '(:pizhu (:levels (:halfwidth-punctuation "off"))))

(provide 'pizhu)
;;; pizhu.el ends here
